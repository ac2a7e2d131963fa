package prongsai.documents.linebreak;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/// Finds breaks inside a stretch of text without spaces: ICU's Thai dictionary, mended where it is
/// known to go wrong.
final class ChunkBreaker {
  private static final BreakIterator LINES =
      BreakIterator.getLineInstance(ULocale.forLanguageTag("th"));
  private static final char ALONE_AT = 'ณ'; // a word of one letter
  private static final List<String> PREFIXES =
      List.of("การ", "ความ", "ผู้", "นัก", "ข้อ", "จังหวัด", "อำเภอ", "ตำบล", "เทศบาล");

  private final ProtectedWords words;

  ChunkBreaker(ProtectedWords words) {
    this.words = words;
  }

  Breaks breaks(String chunk) {
    Breaks found = dictionary(chunk);
    forbidLoneConsonants(chunk, found);
    protectWords(chunk, found);
    forbidLoneConsonants(chunk, found);
    tiePrefixes(chunk, found);
    forbidAtPunctuation(chunk, found);
    return found;
  }

  private static Breaks dictionary(String chunk) {
    BreakIterator lines = LINES.clone();
    lines.setText(chunk);
    Breaks found = Breaks.none(chunk.length());
    for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next())
      found.set(at, Breaks.FREE);
    return found;
  }

  /// A single consonant between two breaks is a dictionary word cut in two, not a word.
  private static void forbidLoneConsonants(String chunk, Breaks found) {
    Breaks before = found.copy();
    for (int i = 0; i < chunk.length(); i++) {
      char c = chunk.charAt(i);
      if (Letters.consonant(c) && c != ALONE_AT && before.allowed(i) && before.allowed(i + 1)) {
        found.set(i, Breaks.FORBIDDEN);
        found.set(i + 1, Breaks.FORBIDDEN);
      }
    }
  }

  private void protectWords(String chunk, Breaks found) {
    for (int i = 0; i < chunk.length(); ) {
      var word = words.at(chunk, i, found);
      if (word.isEmpty()) {
        i++;
      } else {
        protect(chunk, i, word.get(), found);
        i += word.get().length();
      }
    }
  }

  private static void protect(String chunk, int start, ProtectedWords.Word word, Breaks found) {
    for (int k = 1; k < word.length(); k++) found.set(start + k, Breaks.FORBIDDEN);
    for (int seam : word.seams()) found.set(start + seam, Breaks.SEAM);
    edge(chunk, start, found);
    edge(chunk, start + word.length(), found);
  }

  private static void edge(String chunk, int at, Breaks found) {
    if (at > 0
        && at < chunk.length()
        && !found.allowed(at)
        && Letters.thai(chunk.charAt(at - 1))
        && Letters.thai(chunk.charAt(at))) found.set(at, Breaks.DOUBTFUL);
  }

  /// A word that begins another or a name would rather not end a line: การ|ทุจริต, จังหวัด|น่าน.
  private static void tiePrefixes(String chunk, Breaks found) {
    for (String prefix : PREFIXES)
      for (int at = chunk.indexOf(prefix); at >= 0; at = chunk.indexOf(prefix, at + 1)) {
        int end = at + prefix.length();
        if (end < chunk.length() && found.allowed(at) && found.cost(end) == Breaks.FREE)
          found.set(end, Breaks.DOUBTFUL);
      }
  }

  private static void forbidAtPunctuation(String chunk, Breaks found) {
    for (int at = 1; at < chunk.length(); at++) {
      char before = chunk.charAt(at - 1);
      char after = chunk.charAt(at);
      boolean abbreviation = before == '.' && (Letters.thai(after) || Letters.digit(after));
      if (Letters.closes(after) || Letters.opens(before) || before == '-' || abbreviation)
        found.set(at, Breaks.FORBIDDEN);
    }
  }
}
