package prongsai.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhatIfCommandTest {

  @Test
  void two_disclosures_lift_the_case_to_level_a() {
    Session run = Session.ubon("what-if", "--json", "--set=O42=100", "--set=O43=100");
    assertThat(run.status()).isZero();
    assertThat(run.json().at("/before/total/published").asString()).isEqualTo("79.43");
    assertThat(run.json().at("/total/published").asString()).isEqualTo("89.43");
    assertThat(run.json().at("/level/code").asString()).isEqualTo("A");
  }

  @Test
  void a_third_disclosure_adds_its_share() {
    Session run =
        Session.ubon("what-if", "--json", "--set=O42=100", "--set=O43=100", "--set=o๓๘=๑๐๐");
    assertThat(run.json().at("/total/published").asString()).isEqualTo("90.68");
  }

  @Test
  void published_figures_move_by_the_share_of_what_is_set() {
    Session run =
        Session.of(
            "what-if",
            "--json",
            "--scores=" + Session.UBON.resolve("published-scores.csv"),
            "--set=O42=100",
            "--set=O43=100");
    assertThat(run.status()).isZero();
    assertThat(run.json().at("/total/published").asString()).isEqualTo("89.43");
  }

  @Test
  void names_the_fewest_disclosures_to_a_target() {
    Session run = Session.ubon("what-if", "--json", "--target=85");
    assertThat(run.json().at("/way/items")).hasSize(2);
    assertThat(run.json().at("/way/items/0/code").asString()).isEqualTo("O42");
    assertThat(run.json().at("/way/items/1/total").asString()).isEqualTo("89.43");
    assertThat(run.json().at("/way/reached").asBoolean()).isTrue();
  }

  @Test
  void says_what_cannot_be_assumed() {
    Session run = Session.ubon("what-if", "--json", "--set=Z1=100", "--set=O1=101");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.json().at("/problems")).hasSize(2);
    assertThat(Session.ubon("what-if", "--set=O42").status()).isEqualTo(2);
    assertThat(Session.ubon("what-if", "--set=O42=many").status()).isEqualTo(2);
  }
}
