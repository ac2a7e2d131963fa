package prongsai.round;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.round.TestRounds.APRIL;
import static prongsai.round.TestRounds.DRAFT;
import static prongsai.round.TestRounds.MARCH;
import static prongsai.round.TestRounds.SOMEBODY;
import static prongsai.round.TestRounds.YEAR;
import static prongsai.round.TestRounds.done;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.agency.AgencyCondition;
import prongsai.agency.AgencyFilter;

class SeasonOpeningTest {
  private static final Days MAY = new Days(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
  private TestRounds test;

  @BeforeEach
  void open() {
    test = new TestRounds();
  }

  @AfterEach
  void close() {
    test.close();
  }

  private static SeasonOrder order(AgencyCondition agencies) {
    return new SeasonOrder(agencies, "ทุกหน่วยงาน", YEAR, "nacc-ita-2565", MARCH, MAY);
  }

  private SeasonReport opened(SeasonOrder order) {
    return switch (test.season.open(order, SOMEBODY)) {
      case SeasonOpening.Outcome.Opened(SeasonReport report) -> report;
      case SeasonOpening.Outcome.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  @Test
  void theRoundsOfTheWholeCountryAreOpenedInOneAct() {
    test.desk
        .sql(
            "INSERT INTO agency.agency (id, code, name, type, ministry, province, path)"
                + " SELECT n, 'N' || n, 'หน่วยงานที่ ' || n, 'อบต.', 'มหาดไทย', 'ตราด', '/' || n || '/'"
                + " FROM generate_series(1, 8303) n")
        .update();
    SeasonOrder all = order(AgencyCondition.ALL);
    assertThat(test.season.preview(all)).isEqualTo(new SeasonOpening.Preview(8303, 0, Map.of()));
    SeasonReport report = opened(all);
    assertThat(report.opened()).isEqualTo(8303);
    assertThat(report.skipped()).isEmpty();
    assertThat(test.events()).hasSize(8303).containsOnly("round.opened");
    Set<String> links = new HashSet<>();
    RoundPage page =
        test.rounds.page(
            AgencyCondition.ALL,
            Optional.of(YEAR),
            Optional.of(RoundState.OPEN),
            Optional.empty(),
            9000);
    assertThat(page.rounds()).hasSize(8303);
    for (RoundListing one : page.rounds()) {
      links.add(one.round().iitLink());
      links.add(one.round().eitLink());
      assertThat(one.round().iit()).isEqualTo(MARCH.window());
    }
    assertThat(links).hasSize(2 * 8303);

    test.clock.set(TestRounds.TODAY.plusDays(1));
    SeasonReport again = opened(all);
    assertThat(again.opened()).isZero();
    assertThat(again.skipped()).isEqualTo(Map.of(Skip.OPEN, 8303));
    assertThat(again.agencies()).hasSize(500);
    assertThat(test.season.of(YEAR))
        .extracting(SeasonReport::id)
        .containsExactly(again.id(), report.id());
  }

  @Test
  void whoIsSkippedIsNamedWithTheReason() {
    Round planned = test.planned("A");
    test.open("B");
    done(test.course.close(test.open("C").id(), true, SOMEBODY));
    test.agency("D", false);
    test.agency("E");
    SeasonOrder order = order(AgencyCondition.ALL);
    SeasonOpening.Preview preview = test.season.preview(order);
    SeasonReport report = opened(order);
    assertThat(preview).isEqualTo(new SeasonOpening.Preview(report.opened(), 1, report.skipped()));
    assertThat(report.opened()).isEqualTo(2);
    assertThat(report.agencies())
        .extracting(skipped -> skipped.code() + " " + skipped.reason())
        .containsExactly("B OPEN", "C CLOSED", "D INACTIVE");
    Round opened = test.rounds.find(planned.id()).orElseThrow();
    assertThat(opened.state()).isEqualTo(RoundState.OPEN);
    assertThat(opened.staff()).isEqualTo(DRAFT.staff());
    assertThat(Days.of(opened.eit())).isEqualTo(MAY);
    assertThat(opened.iitLink()).isEqualTo(planned.iitLink());
    assertThat(test.season.find(report.id())).contains(report);
  }

  @Test
  void onlyTheChosenAgenciesAreMeant() {
    test.agency("A");
    test.agency("B");
    SeasonOrder one =
        order(new AgencyFilter("หน่วยงาน A", "อบต.", "มหาดไทย", "ตราด", true).condition());
    assertThat(opened(one).opened()).isEqualTo(1);
    assertThat(test.rounds.find(test.agencies.byCode("B").orElseThrow().id(), YEAR)).isEmpty();
    SeasonOrder none = order(new AgencyFilter("", "อบจ.", "", "", true).condition());
    assertThat(test.season.problems(none))
        .extracting(problem -> problem.code())
        .containsExactly("round/no-agency");
  }

  @Test
  void aBadOrderIsRefusedAsAWhole() {
    test.agency("A");
    test.clock.set(LocalDate.of(2026, 4, 2));
    SeasonOrder bad = new SeasonOrder(AgencyCondition.ALL, "", YEAR, "nacc-ita-2566", MARCH, APRIL);
    assertThat(test.season.open(bad, SOMEBODY)).isInstanceOf(SeasonOpening.Outcome.Refused.class);
    List<String> problems =
        test.season.problems(bad).stream().map(problem -> problem.where().column()).toList();
    assertThat(problems).containsExactly("framework", "iit_first", "eit_first");
    assertThat(test.rounds.years()).isEmpty();
  }
}
