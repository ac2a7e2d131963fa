package prongsai.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.agency.AgencyCondition;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.overview.Portfolio.Movement;
import prongsai.overview.Portfolio.Need;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;

class PortfoliosTest {
  private static final FiscalYear YEAR = FiscalYear.of(2565);
  private final Database database = TestDatabase.fresh();
  private final Nation nation = new Nation(database);
  private final JdbcClient desk = JdbcClient.create(database.desk());
  private final Portfolios portfolios = new Portfolios(desk);
  private final PortfolioRows rows = new PortfolioRows(desk);

  @AfterEach
  void close() {
    database.close();
  }

  private Portfolio all() {
    return portfolios.of(AgencyCondition.ALL, YEAR);
  }

  @Test
  void totalsAreCountedInTwentieths() {
    for (String total : List.of("0.00", "84.99", "85.00", "100.00"))
      nation.standing(nation.agency("A" + total, "ตราด"), 2565, total, "10");
    nation.round(nation.agency("B", "ตราด"), 2565);
    Portfolio portfolio = all();
    assertThat(portfolio.rounds()).isEqualTo(5);
    assertThat(portfolio.spread().results()).isEqualTo(4);
    assertThat(portfolio.spread().bins().get(0)).isEqualTo(1);
    assertThat(portfolio.spread().bins().get(16)).isEqualTo(1);
    assertThat(portfolio.spread().bins().get(17)).isEqualTo(1);
    assertThat(portfolio.spread().bins().get(19)).isEqualTo(1);
    assertThat(portfolio.spread().share()).contains(new BigDecimal("50.00"));
    assertThat(portfolio.spread().quarters())
        .containsExactly(new BigDecimal("0.00"), new BigDecimal("84.99"), new BigDecimal("85.00"));
  }

  @Test
  void theTargetIsThatOfTheYearWithHowWellItIsKnown() {
    nation.standing(nation.agency("A", "ตราด"), 2565, "90.00", "10");
    nation.standing(nation.agency("B", "ตราด"), 2569, "90.00", "10");
    Portfolio.Target target = all().target().orElseThrow();
    assertThat(target.percent()).isEqualByComparingTo("80");
    assertThat(target.known()).isEqualTo("ตรวจกับเอกสารที่เผยแพร่แล้ว");
    assertThat(portfolios.of(AgencyCondition.ALL, FiscalYear.of(2569)).target()).isEmpty();
  }

  @Test
  void whoNeedsHelpIsGroupedByWhatWouldHelpMost() {
    nation.standing(nation.agency("A", "ตราด"), 2565, "80.01", "10");
    nation.standing(nation.agency("B", "ตราด"), 2565, "80.00", "10");
    nation.standing(nation.agency("C", "ตราด"), 2565, "70.00", "3");
    nation.standing(nation.agency("D", "ตราด"), 2565, "85.00", "3");
    assertThat(all().needs())
        .extracting(Need::indicator, Need::near, Need::middle, Need::far)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(new Code("10"), 1L, 1L, 0L),
            org.assertj.core.groups.Tuple.tuple(new Code("3"), 0L, 0L, 1L));
    assertThat(rows.inNeed(AgencyCondition.ALL, YEAR, Distance.MIDDLE, 9))
        .extracting(PortfolioRow::name)
        .containsExactly("B");
  }

  @Test
  void aChangeSmallerThanTheNoiseIsNone() {
    moved("A", "80.00", "82.00");
    moved("B", "80.00", "81.99");
    moved("C", "86.00", "84.01");
    moved("D", "90.00", "80.00");
    nation.standing(nation.agency("E", "ตราด"), 2565, "50.00", "10");
    assertThat(all().movement()).contains(new Movement(1, 2, 1, 0, 2, new BigDecimal("-1.99")));
  }

  private void moved(String code, String before, String now) {
    long agency = nation.agency(code, "ตราด");
    nation.standing(agency, 2564, before, "10");
    nation.standing(agency, 2565, now, "10");
  }

  @Test
  void yearsThatCannotBeComparedAreNot() {
    long agency = nation.agency("A", "ตราด");
    nation.standing(agency, 2568, "80.00", "10");
    nation.standing(agency, 2569, "90.00", "10");
    assertThat(portfolios.of(AgencyCondition.ALL, FiscalYear.of(2569)).movement()).isEmpty();
  }

  @Test
  void onlyAgenciesOfTheConditionCount() {
    nation.standing(nation.agency("A", "ตราด"), 2565, "80.00", "10");
    nation.standing(nation.agency("B", "ยะลา"), 2565, "90.00", "10");
    AgencyCondition trat =
        new AgencyCondition("a.province = :province", Map.of("province", "ตราด"));
    Portfolio portfolio = portfolios.of(trat, YEAR);
    assertThat(portfolio.spread().scored()).isEqualTo(1);
    assertThat(portfolio.spread().passed()).isZero();
    assertThat(portfolio.rounds()).isEqualTo(1);
  }

  @Test
  void yearsWithResultsAreListedLatestFirst() {
    assertThat(portfolios.years()).isEmpty();
    long agency = nation.agency("A", "ตราด");
    for (int year : List.of(2565, 2567, 2566)) nation.standing(agency, year, "80.00", "10");
    assertThat(portfolios.years())
        .containsExactly(FiscalYear.of(2567), FiscalYear.of(2566), FiscalYear.of(2565));
  }
}
