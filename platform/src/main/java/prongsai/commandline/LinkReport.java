package prongsai.commandline;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import prongsai.checking.VerdictWords;
import prongsai.examining.Examination;
import prongsai.examining.Hint;
import prongsai.fetching.Verdict;

/// The outcomes of a check on the console.
final class LinkReport {
  private static final String WEAK = "เปิดได้โดยการเข้ารหัสที่ล้าสมัยหรือใบรับรองที่เชื่อถือไม่ได้";
  private final List<LinkOutcome> outcomes;
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

  LinkReport(List<LinkOutcome> outcomes) {
    this.outcomes = outcomes;
    for (Verdict verdict : Verdict.values()) counts.put(verdict, 0);
    for (LinkOutcome outcome : outcomes) counts.merge(outcome.verdict(), 1, Integer::sum);
  }

  boolean isAllReachable() {
    return counts.getOrDefault(Verdict.REACHABLE, 0) == outcomes.size();
  }

  /// What is not simply reachable, then the counts.
  void print(PrintWriter out) {
    for (LinkOutcome outcome : outcomes) {
      boolean hints = outcome.examination().isPresent();
      if (outcome.verdict() == Verdict.REACHABLE && !outcome.weak() && !hints) continue;
      out.println(
          Console.padded(outcome.item(), outcome.item().isEmpty() ? 0 : 6)
              + Console.padded(VerdictWords.of(outcome.verdict()), 16)
              + outcome.url());
      out.println("    " + why(outcome));
      outcome.examination().ifPresent(found -> print(found, out));
    }
    if (!outcomes.isEmpty()) out.println();
    for (Verdict verdict : Verdict.values())
      out.println(
          Console.padded(VerdictWords.of(verdict), 16)
              + Console.right(String.valueOf(counts.get(verdict)), 8));
    out.println(
        Console.padded("รวม", 16) + Console.right(String.valueOf(outcomes.size()), 8) + " ลิงก์");
  }

  private static void print(Examination examination, PrintWriter out) {
    for (Hint hint : examination.hints()) out.println("    " + sign(hint) + " " + hint.thai());
  }

  static String sign(Hint hint) {
    return switch (hint.finding()) {
      case SEEN -> "✓";
      case NOT_SEEN -> "✗";
      case CANNOT_TELL -> "?";
    };
  }

  static String why(LinkOutcome outcome) {
    String status = outcome.status() == 0 ? "" : " (HTTP " + outcome.status() + ")";
    String weak = outcome.weak() ? " " + WEAK : "";
    boolean elsewhere =
        !outcome.landed().isEmpty()
            && switch (outcome.verdict()) {
              case MOVED -> true;
              case REACHABLE, BLOCKED, GONE, UNSURE -> false;
            };
    return VerdictWords.of(outcome.reason())
        + status
        + (elsewhere ? " → " + outcome.landed() : "")
        + weak;
  }

  int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  List<LinkOutcome> outcomes() {
    return outcomes;
  }
}
