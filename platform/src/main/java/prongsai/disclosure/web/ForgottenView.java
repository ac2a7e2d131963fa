package prongsai.disclosure.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Finding;
import prongsai.disclosure.Finding.Severity;
import prongsai.disclosure.Forgotten;
import prongsai.round.Round;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;

/// What the page of forgotten things shows.
///
/// @param only the severity that is looked at; empty for all
/// @param item the code of the item that is looked at; empty for all
public record ForgottenView(
    Agency agency, Round round, Forgotten forgotten, Optional<Severity> only, String item) {
  /// The page of the checklist, without a slash at the end.
  public String path() {
    return "/desk/rounds/" + round.id() + "/disclosure";
  }

  /// The severities that are looked at.
  public List<Severity> severities() {
    return Arrays.stream(Severity.values())
        .filter(one -> only.isEmpty() || only.get() == one)
        .toList();
  }

  /// The findings of a severity that are looked at.
  public List<Finding> shown(Severity severity) {
    return forgotten.of(severity).stream()
        .filter(one -> item.isEmpty() || one.item().value().equals(item))
        .toList();
  }

  /// Whether anything is shown.
  public boolean isEmpty() {
    return severities().stream().allMatch(one -> shown(one).isEmpty());
  }

  /// Whether not all is looked at.
  public boolean isFiltered() {
    return only.isPresent() || !item.isEmpty();
  }

  /// The severities to choose from.
  public Map<String, String> severityOptions() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", "ทุกระดับ");
    for (Severity one : Severity.values()) options.put(one.name(), one.thai());
    return options;
  }

  /// The items to choose from: those of which something was found.
  public Map<String, String> itemOptions() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", "ทุกข้อ");
    for (Item one : Checklists.items(round.framework()))
      if (!forgotten.of(one.code()).isEmpty())
        options.put(one.code().value(), one.code() + " " + one.name().th());
    return options;
  }

  /// The name of an item.
  public String name(Code code) {
    return Checklists.items(round.framework()).stream()
        .filter(one -> one.code().equals(code))
        .map(one -> one.name().th())
        .findFirst()
        .orElse("");
  }
}
