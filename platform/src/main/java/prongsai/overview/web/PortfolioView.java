package prongsai.overview.web;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import prongsai.agency.AgencyFilter;
import prongsai.overview.Distance;
import prongsai.overview.Portfolio;
import prongsai.overview.Portfolio.Spread;
import prongsai.overview.PortfolioRow;
import prongsai.web.Numbers;
import prongsai.web.Query;

/// What the page of a portfolio shows.
///
/// @param distance of the agencies listed
/// @param listed those below the pass mark at that distance, in order of their names
/// @param more whether there are others
/// @param query what was asked for, for links that keep it
public record PortfolioView(
    Portfolio portfolio,
    AgencyFilter filter,
    Map<String, String> years,
    Map<String, String> types,
    Map<String, String> ministries,
    Map<String, String> provinces,
    Distance distance,
    List<PortfolioRow> listed,
    boolean more,
    Query query) {
  private static final int HEIGHT = 100;

  /// A column of the histogram.
  ///
  /// @param from its lower bound in points
  /// @param count how many totals lie in it
  /// @param height of 100
  public record Bar(int from, long count, int height) {
    /// Its bounds, in words.
    public String bounds() {
      int to = from + Spread.WIDTH;
      return to >= HEIGHT ? from + " ถึง 100" : from + " ถึงต่ำกว่า " + to;
    }
  }

  /// The histogram, from 0 to 100.
  public List<Bar> bars() {
    Spread spread = portfolio.spread();
    return java.util.stream.IntStream.range(0, spread.bins().size())
        .mapToObj(i -> {
          long count = spread.bins().get(i);
          int height = (int) Math.ceilDiv(count * HEIGHT, spread.highest());
          return new Bar(i * Spread.WIDTH, count, height);
        })
        .toList();
  }

  /// The histogram in one sentence, for who cannot see it.
  public String inWords() {
    Spread spread = portfolio.spread();
    return "คะแนนรวมของ %s หน่วยงาน กึ่งกลางอยู่ที่ %s คะแนน ครึ่งหนึ่งอยู่ระหว่าง %s ถึง %s คะแนน"
        .formatted(
            Numbers.grouped(spread.scored()),
            spread.quarters().get(1).toPlainString(),
            spread.quarters().get(0).toPlainString(),
            spread.quarters().get(2).toPlainString());
  }

  /// Share that passes, whole percent for a bar.
  public int shareWidth() {
    return portfolio
        .spread()
        .share()
        .map(share -> share.setScale(0, RoundingMode.HALF_UP).intValue())
        .orElse(0);
  }

  /// The page with agencies at another distance listed.
  public String at(Distance other) {
    return "/desk/portfolio" + query.with("need", other.word()) + "#agencies";
  }

  /// Agencies below the pass mark.
  public long inNeed() {
    return portfolio.needs().stream().mapToLong(Portfolio.Need::all).sum();
  }
}
