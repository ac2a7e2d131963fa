package prongsai.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import prongsai.checking.LinkCheck;
import prongsai.checking.VerdictWords;
import prongsai.disclosure.Finding.Severity;
import prongsai.examining.Examination;
import prongsai.examining.Hint;
import prongsai.fetching.Reason;
import prongsai.web.ThaiDates;

/// What the last checks of the links of an answer give to think about. A machine may be wrong, so
/// none of it is a fault.
final class CheckRules {
  private CheckRules() {}

  /// @param last by address
  static List<Finding> look(Answer answer, Map<String, LinkCheck> last) {
    List<Finding> findings = new ArrayList<>();
    if (!answer.has().orElse(true)) return findings;
    for (int i = 1; i <= answer.links().size(); i++) {
      String url = answer.links().get(i - 1).url();
      LinkCheck check = last.get(url);
      Place place = new Place(answer, Field.url(i), url);
      if (check == null) findings.add(place.finding(Severity.HINT, "ยังไม่เคยตรวจลิงก์นี้"));
      else look(place, check, findings);
    }
    return findings;
  }

  private record Place(Answer answer, Field field, String url) {
    Finding finding(Severity severity, String thai) {
      return new Finding(severity, answer.item(), field, thai, url);
    }
  }

  private static void look(Place place, LinkCheck check, List<Finding> findings) {
    switch (check.verdict()) {
      case REACHABLE -> {}
      case BLOCKED -> findings.add(place.finding(Severity.HINT, words(check)));
      case GONE, MOVED -> findings.add(place.finding(Severity.WARNING, words(check)));
      case UNSURE ->
          findings.add(
              place.finding(
                  check.reason() == Reason.ASKED_TOO_OFTEN ? Severity.HINT : Severity.WARNING,
                  words(check)));
    }
    check.examination().map(Examination::hints).orElse(List.of()).stream()
        .filter(CheckRules::matters)
        .forEach(hint -> findings.add(place.finding(severity(hint), hint.thai())));
  }

  private static boolean matters(Hint hint) {
    return switch (hint.key()) {
      case "year" -> hint.finding() == Hint.Finding.NOT_SEEN;
      case "scan" -> hint.finding() == Hint.Finding.SEEN;
      default -> false;
    };
  }

  private static Severity severity(Hint hint) {
    return hint.key().equals("year") ? Severity.WARNING : Severity.HINT;
  }

  private static String words(LinkCheck check) {
    return VerdictWords.of(check.verdict())
        + ": "
        + VerdictWords.of(check.reason())
        + landed(check)
        + " (ตรวจเมื่อ "
        + ThaiDates.moment(check.at())
        + ")";
  }

  private static String landed(LinkCheck check) {
    return check.reason() == Reason.REDIRECTED ? " คือ " + check.landed() : "";
  }
}
