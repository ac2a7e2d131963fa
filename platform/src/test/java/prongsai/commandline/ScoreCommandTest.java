package prongsai.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ScoreCommandTest {
  @TempDir Path folder = Path.of("");

  @Test
  void scores_raw_answers_to_the_published_total_and_level() {
    Session run = Session.ubon("score", "--json", "--agency=อบจ. อุบลราชธานี");
    JsonNode json = run.json();
    assertThat(run.status()).isZero();
    assertThat(json.at("/total/published").asString()).isEqualTo("79.43");
    assertThat(json.at("/total/exact").asString()).matches("\\d+/\\d+");
    assertThat(json.at("/level/code").asString()).isEqualTo("B");
    assertThat(json.at("/passed").asBoolean()).isFalse();
    assertThat(json.at("/agency").asString()).isEqualTo("อบจ. อุบลราชธานี");
    assertThat(json.at("/framework/id").asString()).isEqualTo("nacc-ita-2565");
    assertThat(json.at("/framework/sha256").asString()).hasSize(64);
    assertThat(json.at("/problems")).isEmpty();
    assertThat(json.at("/instruments/2/indicators/1/items/8/code").asString()).isEqualTo("O42");
    assertThat(json.at("/instruments/0/indicators/0/items/0/how").isMissingNode()).isFalse();
  }

  @Test
  void scores_published_figures_of_any_depth() {
    Session run =
        Session.of("score", "--json", "--scores=" + Session.UBON.resolve("published-scores.csv"));
    assertThat(run.status()).isZero();
    assertThat(run.json().at("/total/published").asString()).isEqualTo("79.43");
    assertThat(run.json().at("/total/exact").asString()).isEqualTo("198567/2500");
  }

  @Test
  void warns_of_too_few_respondents_but_scores() {
    Session run = Session.ubon("score", "--json", "--population-eit=9000");
    assertThat(run.status()).isZero();
    assertThat(run.json().at("/problems/0/code").asString()).isEqualTo("sample/short");
    assertThat(run.json().at("/instruments/1/sample/minimum").asInt()).isEqualTo(400);
    assertThat(run.json().at("/instruments/1/sample/status").asString()).isEqualTo("short");
    assertThat(run.json().at("/total/published").asString()).isEqualTo("79.43");
  }

  @Test
  void a_missing_instrument_is_a_reason_and_not_a_zero() {
    Session run =
        Session.of("score", "--json", "--iit=" + Session.UBON.resolve("iit-responses.csv"));
    assertThat(run.status()).isZero();
    assertThat(run.json().at("/total/published").isNull()).isTrue();
    assertThat(run.json().at("/total/reason").asString()).isNotBlank();
    assertThat(run.json().at("/instruments/0/score").asString()).isEqualTo("85.99");
    assertThat(run.json().at("/instruments/1/score").isNull()).isTrue();
  }

  @Test
  void lists_every_problem_of_the_data_with_status_one() throws IOException {
    Path scores = folder.resolve("scores.csv");
    Files.writeString(scores, "code,score\n1,101\n2,abc\nX9,50\n3,90\n3,91\n");
    Session run = Session.of("score", "--json", "--scores=" + scores);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.json().at("/problems")).hasSizeGreaterThanOrEqualTo(4);
    for (JsonNode problem : run.json().at("/problems"))
      assertThat(problem.at("/where").asString()).contains("scores.csv");
  }

  @Test
  void reports_a_declared_total_that_its_indicators_do_not_give() throws IOException {
    Path scores = folder.resolve("scores.csv");
    StringBuilder rows = new StringBuilder("code,score\ntotal,85.00\n");
    for (int i = 1; i <= 10; i++) rows.append(i).append(",80\n");
    Files.writeString(scores, rows);
    Session run = Session.of("score", "--json", "--scores=" + scores);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.json().at("/total/published").asString()).isEqualTo("80.00");
    assertThat(run.json().at("/problems/0/code").asString()).isEqualTo("scores/declared-differs");
  }

  @Test
  void levels_published_totals_of_an_incomplete_framework() throws IOException {
    Path scores = folder.resolve("scores.csv");
    Files.writeString(
        scores,
        """
        agency,code,score
        วิทยาลัย ก,total,86.73
        วิทยาลัย ก,IIT,75.40
        วิทยาลัย ก,EIT,80.35
        วิทยาลัย ก,OIT,100
        กรม ข,total,62
        กรม ข,IIT,62
        กรม ข,EIT,62
        กรม ข,OIT,62
        """);
    Session run = Session.of("score", "--json", "--framework=nacc-ita-2566", "--scores=" + scores);
    assertThat(run.status()).isZero();
    assertThat(run.json().at("/agencies/0/level/name").asString()).isEqualTo("ผ่าน");
    assertThat(run.json().at("/agencies/1/level/name").asString()).isEqualTo("ต้องปรับปรุงโดยด่วน");
  }

  @Test
  void refuses_to_collect_with_an_incomplete_framework() {
    Session run = Session.ubon("score", "--json", "--framework=nacc-ita-2566");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.json().at("/problems/0/code").asString()).isEqualTo("framework/incomplete");
  }

  @Test
  void wrong_usage_is_status_two() {
    assertThat(Session.of("score").status()).isEqualTo(2);
    assertThat(Session.of("score", "--nonsense").status()).isEqualTo(2);
    assertThat(Session.of().status()).isEqualTo(2);
    assertThat(Session.ubon("score", "--scores=x.csv").status()).isEqualTo(2);
  }

  @Test
  void explains_every_number_down_to_the_counts_of_answers() {
    Session run = Session.ubon("score", "--explain");
    assertThat(run.out()).contains("÷ 535").contains("÷ 202").contains("30×IIT + 30×EIT + 40×OIT");
  }
}
