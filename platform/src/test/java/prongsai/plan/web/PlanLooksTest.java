package prongsai.plan.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.browser.Looks;
import prongsai.plan.Scenarios;
import prongsai.plan.UbonPlan;

/// How the pages of a plan look on a phone, at a desk and on paper.
class PlanLooksTest {
  private static PlanDesk desk;

  @BeforeAll
  static void start() {
    desk = new PlanDesk();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static void look(SignedIn who, String rest, String name) {
    Looks.at(desk.ubon.server.address() + desk.path(rest), who.cookie(), "plan-" + name);
  }

  private static void paper(String rest, String name) {
    try (BrowserContext context = Chromium.desk()) {
      context.addCookies(List.of(desk.officer.cookie()));
      Page page = context.newPage();
      page.navigate(desk.ubon.server.address() + desk.path(rest));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      Chromium.screenshot(page, "plan-" + name + "-print");
    }
  }

  @Test
  void everyPageFitsAndCanBeReadByAll() {
    look(desk.officer, "", "begin");
    desk.begin();
    Map<String, String> bare = desk.form(2);
    bare.put("units", "");
    bare.put("reporting", "");
    bare.put("step.1.ends", "");
    desk.officer.post(desk.page(2), bare);
    look(desk.officer, "", "list");
    look(desk.officer, desk.page(0).substring(desk.path("").length()), "measure");
    look(desk.officer, "/library", "library");
    look(desk.officer, "/measures/new", "new");
    String taken = desk.measure(5).id() + ":1";
    desk.officer.post(desk.path("/list"), Map.of("remove", taken));
    look(desk.officer, "/removed", "removed");
    look(desk.executive, desk.page(2).substring(desk.path("").length()), "facts");
    look(desk.officer, desk.page(2).substring(desk.path("").length()) + "/history", "history");
    paper("", "list");
  }

  @Test
  void everyPageOfItsWayFitsAndCanBeReadByAll() {
    desk.ubon.withoutPlan();
    desk.begin();
    Map<String, String> tried = Map.of("name", "ทำ OIT ให้ครบ", "O42", "100", "O43", "100");
    desk.officer.post(desk.path("/scenarios/new"), tried);
    desk.officer.post(desk.path("/scenarios/new"), Map.of("name", "ฟังเสียงบุคลากร", "I12", "90"));
    String one =
        desk.ubon.server.part(Scenarios.class).of(desk.ubon.round.id()).get(0).id().toString();
    String two =
        desk.ubon.server.part(Scenarios.class).of(desk.ubon.round.id()).get(1).id().toString();
    look(desk.officer, "/scenarios?one=" + one + "&two=" + two, "scenarios");
    look(desk.officer, "/scenarios/new?O42=100&I12=90", "scenario-new");
    look(desk.officer, "/scenarios/" + two + "/plan", "scenario-plan");
    look(desk.officer, "/send", "send");
    desk.officer.post(desk.path("/send"), Map.of());
    look(desk.executive, "/approve", "approve");
    paper("/table", "table");
    desk.ubon.course().takeBack(desk.ubon.round, UbonPlan.ACTOR);
    desk.ubon.approve();
    look(desk.officer, "/reopen", "reopen");
    desk.officer.post(desk.path("/reopen"), Map.of());
    Map<String, String> form = desk.form(0);
    form.put("target", "ร้อยละ 80");
    desk.officer.post(desk.page(0), form);
    look(desk.officer, "/editions", "editions");
    Looks.at(desk.ubon.server.address() + "/desk/plans", desk.officer.cookie(), "plans");
  }
}
