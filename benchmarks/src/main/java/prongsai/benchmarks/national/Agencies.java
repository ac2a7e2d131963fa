package prongsai.benchmarks.national;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Made-up agencies: their names, and which of them each respondent answers about.
///
/// Names are Thai and of the usual length. Most agencies are small and some are large: every agency
/// has one respondent at least, half of the others spread evenly, half by 1/√rank.
record Agencies(List<String> names) {
  private static final List<String> KINDS =
      List.of(
          "องค์การบริหารส่วนตำบล",
          "เทศบาลตำบล",
          "เทศบาลเมือง",
          "องค์การบริหารส่วนจังหวัด",
          "สำนักงาน");
  private static final List<String> PLACES =
      List.of("โนนสะอาด", "หนองบัว", "บ้านใหม่", "ท่าช้าง", "ศรีสุข", "ดอนแก้ว", "นาดี", "วังทอง");

  static Agencies of(int count) {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++)
      names.add(KINDS.get(i % 29 % KINDS.size()) + PLACES.get(i % PLACES.size()) + " " + (i + 1));
    return new Agencies(List.copyOf(names));
  }

  /// For each respondent the agency answered about, in the order in which answers came in.
  int[] ofRespondents(int respondents, SplittableRandom random) {
    int[] drawn = new int[respondents];
    for (int i = 0; i < respondents; i++) {
      if (i < names.size()) drawn[i] = i;
      else if (random.nextBoolean()) drawn[i] = random.nextInt(names.size());
      else drawn[i] = (int) (names.size() * Math.pow(random.nextDouble(), 2));
    }
    for (int i = respondents - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = drawn[i];
      drawn[i] = drawn[other];
      drawn[other] = kept;
    }
    return drawn;
  }
}
