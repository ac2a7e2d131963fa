package prongsai.importing;

import prongsai.importing.internal.csv.Bytes;

/// Reads records all of whose cells are spelled as cells met before: no text, no object, a look-up
/// a cell. Whatever else it meets it leaves to the careful reading of [AnswerRow].
///
/// It cannot mistake a record: a spelling is learnt only from a whole cell, so bytes that equal it
/// and stand between two delimiters are that cell.
final class FastLane {
  /// The record must be read with care.
  static final int NOT_READ = -1;

  private static final long LINE_FEEDS = Bytes.pattern('\n');
  private static final long RETURNS = Bytes.pattern('\r');

  private final long delimiters;
  private final byte delimiter;
  private final Spellings[] columns;
  private final int[] offsets;
  private final int last;
  private final int[] places;

  /// @param columns spellings of each column, in order of the file
  /// @param offsets added to what a spelling stands for, column by column
  FastLane(byte delimiter, Spellings[] columns, int[] offsets) {
    this.delimiter = delimiter;
    this.delimiters = Bytes.pattern(delimiter);
    this.columns = columns;
    this.offsets = offsets;
    this.last = columns.length - 1;
    this.places = new int[columns.length];
  }

  /// What the cells of the record read last stand for, offsets added, column by column.
  int[] places() {
    return places;
  }

  /// Reads the record at a place; the place after it, or [#NOT_READ].
  int read(byte[] bytes, int at) {
    int next = at;
    for (int column = 0; column < last; column++) {
      long word = Bytes.word(bytes, next);
      long marks = Bytes.marks(word, delimiters);
      int meaning;
      if (marks != 0) {
        int length = Bytes.first(marks);
        meaning = columns[column].meaning(Spellings.shortWord(Bytes.before(word, marks), length));
        next += length + 1;
      } else {
        long found = longCell(bytes, next, columns[column]);
        if (found < 0) return NOT_READ;
        meaning = (int) found;
        next += (int) (found >>> 32);
        if (bytes[next++] != delimiter) return NOT_READ;
      }
      if (meaning < 0) return NOT_READ;
      places[column] = offsets[column] + meaning;
    }
    return lastCell(bytes, next);
  }

  private int lastCell(byte[] bytes, int at) {
    long word = Bytes.word(bytes, at);
    long marks = Bytes.marks(word, LINE_FEEDS) | Bytes.marks(word, RETURNS);
    int next = at;
    int meaning;
    if (marks != 0) {
      int length = Bytes.first(marks);
      meaning = columns[last].meaning(Spellings.shortWord(Bytes.before(word, marks), length));
      next += length;
    } else {
      long found = longCell(bytes, at, columns[last]);
      if (found < 0) return NOT_READ;
      meaning = (int) found;
      next += (int) (found >>> 32);
    }
    if (meaning < 0 || bytes[next] == delimiter) return NOT_READ;
    places[last] = offsets[last] + meaning;
    return bytes[next] == '\r' && bytes[next + 1] == '\n' ? next + 2 : next + 1;
  }

  /// A cell of more than seven bytes: its length above, what it stands for below; negative when it
  /// is not known.
  private long longCell(byte[] bytes, int at, Spellings spellings) {
    long hash = 0;
    for (int i = at; ; i += 8) {
      long word = Bytes.word(bytes, i);
      long marks =
          Bytes.marks(word, delimiters)
              | Bytes.marks(word, LINE_FEEDS)
              | Bytes.marks(word, RETURNS);
      if (marks == 0) {
        hash = Spellings.hash(hash, word);
        continue;
      }
      int end = i + Bytes.first(marks);
      long whole = Spellings.hash(hash, Bytes.before(word, marks));
      int meaning = spellings.meaning(whole, bytes, at, end);
      return meaning < 0 ? NOT_READ : (long) (end - at) << 32 | meaning;
    }
  }
}
