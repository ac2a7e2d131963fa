package prongsai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.browser.Chromium;
import prongsai.round.SurveyInstrument;

/// What a slow, broken or missing network does to the public survey: little.
class BadNetworkTest {
  private static final int PARTS = 3;
  private static OpenSurvey survey;
  private static String address;

  @BeforeAll
  static void start() {
    survey = OpenSurvey.start();
    address = survey.server().address() + survey.path(SurveyInstrument.EIT);
  }

  @AfterAll
  static void stop() {
    survey.close();
  }

  private static long stored() {
    return survey.stored(SurveyInstrument.EIT);
  }

  @Test
  void withoutASignalAnswersWaitAndThenGoByThemselves() {
    long before = stored();
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.navigate(address);
      phone.setOffline(true);
      Walking.answerOnScreens(page, PARTS);
      page.click("[data-send]");
      page.waitForSelector(".state[data-is=waiting]");
      Walking.look(page, "eit-waiting");
      assertThat(page.textContent(".state"))
          .isEqualTo("รอสัญญาณ 1 ชุด ระบบจะส่งให้เองเมื่อมีสัญญาณ");
      assertThat(stored()).isEqualTo(before);
      phone.setOffline(false);
      page.waitForSelector("#done:not([hidden])");
    }
    assertThat(stored()).isEqualTo(before + 1);
  }

  @Test
  void anAcknowledgementThatIsLostDoesNotCountTwice() {
    long before = stored();
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      page.navigate(address);
      Walking.answerOnScreens(page, PARTS);
      page.route(
          address,
          route -> {
            route.fetch();
            route.abort();
          });
      page.click("[data-send]");
      page.waitForSelector(".state[data-is=waiting]");
      page.unroute(address);
      page.reload(); // the page goes on by itself
      page.waitForSelector("#done:not([hidden])");
      assertThat(page.textContent(".done-note")).contains("นับเพียงครั้งเดียว");
    }
    assertThat(stored()).isEqualTo(before + 1);
  }

  @Test
  void theFirstVisitTakesFourRequestsAndThirtyThousandBytesAtMost() {
    weigh(address);
    weigh(survey.server().address() + survey.path(SurveyInstrument.IIT));
  }

  private static void weigh(String page) {
    List<Double> bytes = new CopyOnWriteArrayList<>();
    try (BrowserContext phone = Chromium.phone()) {
      Page visitor = phone.newPage();
      CDPSession network = phone.newCDPSession(visitor);
      network.send("Network.enable");
      network.on(
          "Network.loadingFinished",
          (JsonObject event) -> bytes.add(event.get("encodedDataLength").getAsDouble()));
      visitor.navigate(page);
      visitor.waitForTimeout(500);
    }
    assertThat(bytes).hasSizeBetween(3, 4);
    assertThat(bytes.stream().mapToDouble(one -> one).sum()).isLessThan(30_000);
  }

  @Test
  void atFourHundredKilobitsAPersonCanBeginWithinThreeSeconds() {
    try (BrowserContext phone = Chromium.phone()) {
      Page page = phone.newPage();
      CDPSession network = phone.newCDPSession(page);
      network.send("Network.enable");
      JsonObject slow = new JsonObject();
      slow.addProperty("offline", false);
      slow.addProperty("latency", 300);
      slow.addProperty("downloadThroughput", 50_000);
      slow.addProperty("uploadThroughput", 50_000);
      network.send("Network.emulateNetworkConditions", slow);
      long start = System.nanoTime();
      page.navigate(address);
      page.click("text=เริ่มตอบ");
      page.waitForSelector("#p1:not([hidden])");
      assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3_000);
    }
  }
}
