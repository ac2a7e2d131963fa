package prongsai.checking.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.checking.CheckRun;
import prongsai.checking.LinkCheck;
import prongsai.checking.WatchedLink;
import prongsai.fetching.Verdict;
import prongsai.round.Round;
import prongsai.scoring.framework.Item;

/// What the page of checks shows.
///
/// @param rows a link each, those that need somebody first
/// @param counts links by verdict; those never checked are in none
/// @param run the run that goes on or ended last
public record CheckView(
    Round round,
    Agency agency,
    List<Row> rows,
    Map<Verdict, Integer> counts,
    Optional<CheckRun> run,
    boolean mayCheck) {

  /// A link.
  ///
  /// @param name of the item
  /// @param check the last one; empty before any
  public record Row(WatchedLink link, String name, Optional<LinkCheck> check) {
    /// Whether it may be followed: a link of the web, not some other scheme.
    public boolean opens() {
      return link.url().startsWith("http://") || link.url().startsWith("https://");
    }

    private int order() {
      return check
          .map(one ->
              switch (one.verdict()) {
                case GONE -> 0;
                case UNSURE -> 1;
                case MOVED -> 2;
                case BLOCKED -> 3;
                case REACHABLE -> 5;
              })
          .orElse(4);
    }
  }

  static CheckView of(
      Round round,
      Agency agency,
      List<WatchedLink> links,
      List<LinkCheck> latest,
      Optional<CheckRun> run,
      boolean mayCheck) {
    Map<WatchedLink, LinkCheck> checks = new HashMap<>();
    latest.forEach(one -> checks.put(new WatchedLink(one.round(), one.item(), one.url()), one));
    Map<String, String> names = new HashMap<>();
    round.framework().instruments().stream()
        .flatMap(one -> one.items().stream())
        .forEach((Item item) -> names.put(item.code().value(), item.name().th()));
    List<Row> rows = new ArrayList<>();
    Map<Verdict, Integer> counts = new HashMap<>();
    for (WatchedLink link : links) {
      Optional<LinkCheck> check = Optional.ofNullable(checks.get(link));
      check.ifPresent(one -> counts.merge(one.verdict(), 1, Integer::sum));
      rows.add(new Row(link, names.getOrDefault(link.item().value(), ""), check));
    }
    rows.sort(java.util.Comparator.comparingInt(Row::order));
    return new CheckView(round, agency, rows, counts, run, mayCheck);
  }

  /// The counts in words: `เปิดได้ 40 · ไม่พบหน้า 3`.
  public String summary() {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values())
      if (counts.containsKey(verdict))
        parts.add(prongsai.checking.VerdictWords.of(verdict) + " " + counts.get(verdict));
    int unchecked = rows.size() - counts.values().stream().mapToInt(Integer::intValue).sum();
    if (unchecked > 0) parts.add("ยังไม่ได้ตรวจ " + unchecked);
    return String.join(" · ", parts);
  }
}
