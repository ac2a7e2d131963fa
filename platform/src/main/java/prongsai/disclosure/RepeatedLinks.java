package prongsai.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import prongsai.disclosure.Finding.Severity;
import prongsai.scoring.framework.Code;

/// The same link for several items: right where one page shows several things, and the sign of a
/// slip of the hand otherwise.
final class RepeatedLinks {
  /// From so many items on it is hardly right.
  private static final int MANY = 4;

  private RepeatedLinks() {}

  static List<Finding> look(Checklist checklist) {
    Map<String, SequencedSet<Code>> items = new LinkedHashMap<>();
    for (Answer answer : checklist.answers().values())
      for (Link link : answer.links())
        items.computeIfAbsent(link.url(), _ -> new LinkedHashSet<>()).add(answer.item());
    List<Finding> findings = new ArrayList<>();
    items.forEach((url, codes) -> {
      if (codes.size() > 1) findings.add(finding(checklist, url, codes));
    });
    return findings;
  }

  private static Finding finding(Checklist checklist, String url, SequencedSet<Code> items) {
    Code item = items.getLast();
    List<Link> links = checklist.answers().getOrDefault(item, none(item)).links();
    int number = 1 + links.stream().map(Link::url).toList().indexOf(url);
    return new Finding(
        items.size() >= MANY ? Severity.WARNING : Severity.HINT,
        item,
        Field.url(number),
        "ลิงก์เดียวกันใช้กับ %d ข้อ: %s"
            .formatted(
                items.size(), items.stream().map(Code::value).collect(Collectors.joining(", "))),
        url);
  }

  private static Answer none(Code item) {
    return new Answer(
        item, java.util.Optional.empty(), "", java.util.Optional.empty(), List.of(), List.of());
  }
}
