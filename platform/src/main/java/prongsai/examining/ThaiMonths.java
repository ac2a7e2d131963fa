package prongsai.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of months in the order of the fiscal year: 0 is October, 11 is September.
final class ThaiMonths {
  static final int COUNT = 12;

  private static final List<String> FULL =
      List.of(
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม",
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน");
  private static final List<String> SHORT =
      List.of(
          "ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.",
          "ก.ย.");

  /// A pattern for any month.
  static final String ANY = "(?:" + any() + ")";

  private ThaiMonths() {}

  private static String any() {
    List<String> names = new ArrayList<>(FULL);
    for (String name : SHORT) names.add(dotted(name));
    return String.join("|", names);
  }

  /// `ต.ค.` may lose its last dot and have blanks behind the first.
  private static String dotted(String name) {
    int dot = name.indexOf('.');
    return "(?:(?<![ก-๛.])|(?<=เดือน)|(?<=ถึง))"
        + Pattern.quote(name.substring(0, dot))
        + "\\. ?"
        + Pattern.quote(name.substring(dot + 1, name.length() - 1))
        + "(?:\\.|(?![ก-๛]))";
  }

  /// The month of a name as [#ANY] finds it.
  static int of(String name) {
    int full = FULL.indexOf(name);
    if (full >= 0) return full;
    String letters = name.replaceAll("[. ]", "");
    for (int i = 0; i < COUNT; i++) if (SHORT.get(i).replace(".", "").equals(letters)) return i;
    throw new IllegalArgumentException("no month: " + name);
  }

  static String name(int month) {
    return FULL.get(month);
  }

  /// The months by their short names.
  static String words(List<Integer> months) {
    return months.stream().map(SHORT::get).collect(Collectors.joining(" "));
  }
}
