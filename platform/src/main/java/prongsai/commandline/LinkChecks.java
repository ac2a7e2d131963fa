package prongsai.commandline;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.checking.PageAndFiles;
import prongsai.examining.Examination;
import prongsai.examining.Examiner;
import prongsai.fetching.CheckedLink;
import prongsai.fetching.LinkAddress;
import prongsai.fetching.LinkChecker;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Item;

/// Checks a list of links, each address once, and looks into the pages of items.
final class LinkChecks {
  private final LinkChecker checker;
  private final Optional<Rules> rules;
  private final Progress progress;

  /// What pages are examined by.
  record Rules(Examiner examiner, Map<String, Item> items, FiscalYear year) {
    static Rules of(Framework framework, FiscalYear year) {
      Map<String, Item> items = new LinkedHashMap<>();
      framework
          .instruments()
          .forEach(instrument ->
              instrument.items().forEach(item -> items.put(item.code().value(), item)));
      return new Rules(Examiner.of(framework), items, year);
    }

    Optional<Examination> examine(String item, CheckedLink checked, LinkChecker checker) {
      if (!PageAndFiles.isPage(checked)) return Optional.empty();
      return Optional.ofNullable(items.get(item))
          .map(known -> examiner.examine(known, year, PageAndFiles.of(checked, checker)));
    }
  }

  LinkChecks(LinkChecker checker, Optional<Rules> rules, Progress progress) {
    this.checker = checker;
    this.rules = rules;
    this.progress = progress;
  }

  /// The outcomes in the order of the links.
  List<LinkOutcome> of(List<LinkInputs.Named> links) {
    LinkOutcome[] outcomes = new LinkOutcome[links.size()];
    Map<URI, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < links.size(); i++) {
      Optional<URI> address = LinkAddress.parse(links.get(i).url());
      if (address.isPresent()) places.computeIfAbsent(address.get(), _ -> new ArrayList<>()).add(i);
      else outcomes[i] = told(links.get(i), checker.check(links.get(i).url()));
    }
    checker.checkAll(
        places.keySet(),
        checked -> {
          for (int place : places.getOrDefault(checked.fetched().asked(), List.of()))
            outcomes[place] = told(links.get(place), checked);
        });
    return List.of(outcomes);
  }

  private LinkOutcome told(LinkInputs.Named link, CheckedLink checked) {
    LinkOutcome outcome =
        LinkOutcome.of(
            link, checked, rules.flatMap(known -> known.examine(link.item(), checked, checker)));
    progress.advance();
    return outcome;
  }
}
