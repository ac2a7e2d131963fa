package prongsai.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import prongsai.checking.LinkCheck;
import prongsai.disclosure.Finding.Severity;
import prongsai.round.Round;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;

/// What was perhaps forgotten in a checklist (สิ่งที่อาจลืม). A program cannot see whether a page
/// is what its item asks for: only what is certain is a fault, all else is said for people to look.
///
/// @param findings the gravest first, within a severity in the order of items
public record Forgotten(List<Finding> findings) {
  public Forgotten {
    findings = List.copyOf(findings);
  }

  /// Looks through a checklist.
  ///
  /// @param checks the last check of each link
  /// @param isStaffLink whether the last part of an address `/s/…` opens a survey of staff here
  /// @param innerSites whether this installation looks at sites of the own network on purpose; then
  ///   such an address is a warning, not a fault
  public static Forgotten of(
      Round round,
      Checklist checklist,
      List<LinkCheck> checks,
      Predicate<String> isStaffLink,
      boolean innerSites) {
    List<Finding> findings = new ArrayList<>();
    AnswerRules answers = new AnswerRules(round.framework(), round.year());
    AddressRules addresses = new AddressRules(isStaffLink, innerSites);
    Map<Code, Map<String, LinkCheck>> last = new HashMap<>();
    for (LinkCheck check : checks)
      last.computeIfAbsent(check.item(), _ -> new HashMap<>()).put(check.url(), check);
    for (Item item : Checklists.items(round.framework())) {
      Answer answer = checklist.answers().get(item.code());
      if (answer == null) continue;
      findings.addAll(answers.look(item, answer));
      findings.addAll(addresses.look(item, answer));
      findings.addAll(CheckRules.look(answer, last.getOrDefault(item.code(), Map.of())));
    }
    findings.addAll(RepeatedLinks.look(checklist));
    findings.sort(Comparator.comparing(Finding::severity)); // stable: the order of items stays
    return new Forgotten(findings);
  }

  /// Those of one severity.
  public List<Finding> of(Severity severity) {
    return findings.stream().filter(one -> one.severity() == severity).toList();
  }

  /// Those of one item.
  public List<Finding> of(Code item) {
    return findings.stream().filter(one -> one.item().equals(item)).toList();
  }

  /// Whether there is any fault: then the checklist cannot be sent.
  public boolean hasFaults() {
    return !of(Severity.FAULT).isEmpty();
  }
}
