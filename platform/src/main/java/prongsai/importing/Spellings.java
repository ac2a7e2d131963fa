package prongsai.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prongsai.importing.internal.csv.Bytes;

/// Spellings of cells met so far, byte by byte, each with the number it stands for. A spelling is
/// read with care once and looked up ever after, so it need not be known beforehand which encoding,
/// letters or quotes a file uses.
final class Spellings {
  /// No such spelling.
  static final int UNKNOWN = -1;

  /// Spellings of at most so many bytes fit a word with their length above.
  static final int SHORT = 7;

  private static final int LONGEST = 512;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final int most;
  private long[] words = new long[64];
  private int[] meanings = new int[64];
  private int shorts;
  private final List<byte[]> spellings = new ArrayList<>();
  private long[] hashes = new long[16];
  private int[] longMeanings = new int[16];
  private int[] places = new int[64];

  /// @param most how many spellings are kept; further ones are simply not learnt
  Spellings(int most) {
    this.most = most;
  }

  /// What a short spelling stands for.
  ///
  /// @param word by [#shortWord]
  int meaning(long word) {
    int mask = words.length - 1;
    for (int i = slot(word * MIX, mask); ; i = (i + 1) & mask) {
      long found = words[i];
      if (found == word) return meanings[i];
      if (found == 0) return UNKNOWN;
    }
  }

  private static int slot(long hash, int mask) {
    return (int) (hash >>> 40) & mask;
  }

  /// What a longer spelling stands for.
  ///
  /// @param hash of its bytes by [#hash]
  int meaning(long hash, byte[] bytes, int from, int to) {
    int mask = places.length - 1;
    for (int i = slot(hash, mask); places[i] != 0; i = (i + 1) & mask) {
      int place = places[i] - 1;
      byte[] spelling = spellings.get(place);
      if (hashes[place] == hash && Arrays.equals(bytes, from, to, spelling, 0, spelling.length))
        return longMeanings[place];
    }
    return UNKNOWN;
  }

  /// What a spelling of any length stands for.
  int meaning(byte[] bytes, int from, int to) {
    int length = to - from;
    return length <= SHORT
        ? meaning(shortWord(bytes, from, length))
        : meaning(hashOf(bytes, from, to), bytes, from, to);
  }

  /// Takes the next bytes into a hash; the last word holds the remaining bytes only.
  static long hash(long hash, long word) {
    long mixed = (hash ^ word) * MIX;
    return mixed ^ (mixed >>> 29);
  }

  /// Remembers a spelling. An empty one is never learnt: an empty cell is a missing answer.
  void learn(byte[] bytes, int from, int to, int meaning) {
    int length = to - from;
    if (length == 0 || length > LONGEST || shorts + spellings.size() >= most) return;
    if (length <= SHORT) learnShort(shortWord(bytes, from, length), meaning);
    else learnLong(Arrays.copyOfRange(bytes, from, to), meaning);
  }

  /// Bytes and length of a short spelling in one word, never 0.
  ///
  /// @param bytes those of the spelling, the rest 0
  static long shortWord(long bytes, int length) {
    return bytes | (length + 1L) << 56;
  }

  private static long shortWord(byte[] bytes, int from, int length) {
    return shortWord(partWord(bytes, from, length), length);
  }

  private static long partWord(byte[] bytes, int from, int length) {
    long word = 0;
    for (int i = 0; i < length; i++) word |= (bytes[from + i] & 0xffL) << (8 * i);
    return word;
  }

  private void learnShort(long word, int meaning) {
    if (meaning(word) != UNKNOWN) return;
    if (++shorts * 2 > words.length) growShorts();
    placeShort(word, meaning);
  }

  private void placeShort(long word, int meaning) {
    int i = slot(word * MIX, words.length - 1);
    while (words[i] != 0) i = (i + 1) & (words.length - 1);
    words[i] = word;
    meanings[i] = meaning;
  }

  private void growShorts() {
    long[] oldWords = words;
    int[] oldMeanings = meanings;
    words = new long[oldWords.length * 2];
    meanings = new int[words.length];
    for (int i = 0; i < oldWords.length; i++)
      if (oldWords[i] != 0) placeShort(oldWords[i], oldMeanings[i]);
  }

  private void learnLong(byte[] spelling, int meaning) {
    long hash = hashOf(spelling, 0, spelling.length);
    if (meaning(hash, spelling, 0, spelling.length) != UNKNOWN) return;
    int place = spellings.size();
    if (place == hashes.length) {
      hashes = Arrays.copyOf(hashes, place * 2);
      longMeanings = Arrays.copyOf(longMeanings, place * 2);
    }
    spellings.add(spelling);
    hashes[place] = hash;
    longMeanings[place] = meaning;
    if (spellings.size() * 2 > places.length) growLongs();
    else place(place);
  }

  private static long hashOf(byte[] bytes, int from, int to) {
    long hash = 0;
    int at = from;
    for (; to - at >= 8; at += 8) hash = hash(hash, Bytes.word(bytes, at));
    return hash(hash, partWord(bytes, at, to - at));
  }

  private void place(int place) {
    int i = slot(hashes[place], places.length - 1);
    while (places[i] != 0) i = (i + 1) & (places.length - 1);
    places[i] = place + 1;
  }

  private void growLongs() {
    places = new int[places.length * 2];
    for (int i = 0; i < spellings.size(); i++) place(i);
  }
}
