package prongsai.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.examining.Hint.Finding;

/// Looks for things that a page should speak of, each under several words.
final class WordSearch {
  private WordSearch() {}

  static List<Hint> terms(Found text, List<List<String>> things, boolean readable) {
    List<Hint> hints = new ArrayList<>();
    for (List<String> words : things) hints.add(hint("terms", "คำว่า ", text, words, readable));
    return hints;
  }

  static List<Hint> headings(Found text, List<List<String>> things, boolean readable) {
    List<Hint> hints = new ArrayList<>();
    for (List<String> words : things)
      hints.add(hint("headings", "ชื่อเรื่องหรือหัวข้อที่มีคำว่า ", text, words, readable));
    return hints;
  }

  private static Hint hint(
      String key, String what, Found text, List<String> words, boolean readable) {
    for (String word : words) {
      Optional<String> seen = text.first(ThaiText.wanted(word));
      if (seen.isPresent())
        return new Hint(key, Finding.SEEN, "พบ" + what + quoted(List.of(word)), seen.get());
    }
    return readable
        ? new Hint(key, Finding.NOT_SEEN, "ไม่พบ" + what + quoted(words), "")
        : new Hint(key, Finding.CANNOT_TELL, "ยังบอกไม่ได้ว่ามี" + what + quoted(words), "");
  }

  private static String quoted(List<String> words) {
    List<String> quoted = words.stream().map(word -> "“" + word + "”").toList();
    if (quoted.size() == 1) return quoted.getFirst();
    return quoted.stream().limit(quoted.size() - 1).collect(Collectors.joining(" "))
        + " หรือ "
        + quoted.getLast();
  }
}
