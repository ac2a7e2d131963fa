package prongsai.survey.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.response.Anomaly;
import prongsai.round.SurveyInstrument;
import prongsai.survey.OpenSurvey;

/// Many answers from one network: first flagged, then refused; other networks never notice.
class NetworksTest {
  private static final int BUDGET = 2;
  private static OpenSurvey survey;

  @BeforeAll
  static void start() {
    survey = OpenSurvey.start("prongsai.survey.answers-of-network=" + BUDGET);
  }

  @AfterAll
  static void stop() {
    survey.close();
  }

  private static HttpResponse<String> answer(String path, String... headers) {
    return survey.post(path, OpenSurvey.filled(survey.server().get(path).body(), 19, 1), headers);
  }

  private static HttpResponse<String> from(String address, String path) {
    return answer(path, "X-Forwarded-For", address);
  }

  @Test
  void aNetworkIsFlaggedFromItsBudgetOnAndRefusedFromTenTimesAsMany() {
    String path = survey.path(SurveyInstrument.EIT);
    long before = flagged();
    for (int i = 0; i < 10 * BUDGET; i++)
      assertThat(from("203.0.113." + i, path).statusCode()).as("answer %s", i).isEqualTo(200);
    assertThat(flagged() - before).isEqualTo(9 * BUDGET);
    HttpResponse<String> refused = from("203.0.113.200", path);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("lang=\"th\"").doesNotContain("203.0.113");
    assertThat(from("198.51.100.7", path).statusCode()).isEqualTo(200);
    assertThat(from("203.0.113.200", survey.servicePoint("เคาน์เตอร์ 1")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatAProxyWithoutAddressesHandsOnIsFlaggedButNeverRefused() {
    String path = survey.servicePoint("เคาน์เตอร์ 2");
    for (int i = 0; i < 10 * BUDGET + 5; i++)
      assertThat(answer(path).statusCode()).as("answer %s", i).isEqualTo(200);
  }

  private static long flagged() {
    return JdbcClient.create(survey.server().database().box())
        .sql("SELECT count(*) FROM response.answer WHERE flags & :bit <> 0")
        .param("bit", Anomaly.OVER_NETWORK_BUDGET.bit())
        .query(Long.class)
        .single();
  }
}
