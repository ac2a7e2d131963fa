package prongsai.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.browser.Looks;
import prongsai.plan.UbonPlan;

/// The executive's sheet and the overseer's portfolio, for the case of Ubon Ratchathani.
class OverviewPagesTest {
  private static UbonPlan ubon;
  private static SignedIn executive;
  private static SignedIn overseer;
  private static SignedIn elsewhere;

  @BeforeAll
  static void start() {
    ubon = UbonPlan.start();
    ubon.begin();
    ubon.approve();
    Nation nation = new Nation(ubon.server.database());
    nation.standing(nation.agency("เทศบาลเมืองสมมุติ", "ตราด"), 2565, "91.20", "10");
    nation.standing(nation.agency("เทศบาลเมืองทดลอง", "ตราด"), 2565, "62.00", "4");
    executive =
        SignedIn.as(ubon.server, Role.AGENCY_EXECUTIVE, new Scope.Branch(ubon.round.agency()));
    overseer = SignedIn.as(ubon.server, Role.OVERSEER, Scope.everything());
    elsewhere = SignedIn.as(ubon.server, Role.OVERSEER, new Scope.Province("ตราด"));
  }

  @AfterAll
  static void stop() {
    ubon.close();
  }

  private static String sheet() {
    return "/desk/rounds/" + ubon.round.id() + "/overview";
  }

  @Test
  void theSheetSaysWhatTheResultSays() {
    String page = executive.get(sheet()).body();
    String result = executive.get("/desk/rounds/" + ubon.round.id() + "/results").body();
    for (String figure : List.of("79.43", "5.57", "O42", "O43"))
      assertThat(result).contains(figure);
    assertThat(page)
        .contains(">79.43</a>", "ขาดอีก 5.57 คะแนน", ">O42</a>", ">O43</a>", "202 คน")
        .contains("ไม่มีผลของปี 2564 ที่เทียบกันได้", "เกินกำหนด");
  }

  @Test
  void theExecutiveSeesItFirst() {
    assertThat(executive.get("/desk").body())
        .containsSubsequence("/desk/overview", "/desk/rounds\"");
    assertThat(executive.get("/desk/overview").headers().firstValue("Location").orElse(""))
        .endsWith(sheet());
    assertThat(executive.get("/desk").body()).doesNotContain("/desk/portfolio");
    assertThat(executive.get("/desk/portfolio").statusCode()).isEqualTo(403);
  }

  @Test
  void itPrintsOnOneSheetOfPaper() throws IOException {
    try (BrowserContext visitor = Chromium.desk()) {
      visitor.addCookies(List.of(executive.cookie()));
      Page page = visitor.newPage();
      page.navigate(ubon.server.address() + sheet());
      byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
      Files.write(Path.of("target", "overview.pdf"), pdf);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
      }
    }
  }

  @Test
  void bothCanBeReadOnEveryScreen() {
    Looks.at(ubon.server.address() + sheet(), executive.cookie(), "overview");
    Looks.at(ubon.server.address() + "/desk/portfolio?year=2565", overseer.cookie(), "portfolio");
  }

  @Test
  void anOverseerSeesTheAgenciesOfTheOwnScopeOnly() {
    assertThat(overseer.get("/desk/portfolio?year=2565&need=middle").body())
        .contains("33.33%", "จาก 3 หน่วยงาน", "องค์การบริหารส่วนจังหวัดอุบลราชธานี");
    String page = elsewhere.get("/desk/portfolio?year=2565&need=far").body();
    assertThat(page)
        .contains("50.00%", "จาก 2 หน่วยงาน", "เทศบาลเมืองทดลอง")
        .doesNotContain("อุบลราชธานี");
    assertThat(elsewhere.get("/desk/portfolio?year=2565&province=อุบลราชธานี").body())
        .contains("ไม่มีหน่วยงานที่รับการประเมินในปีนี้ตามเงื่อนไขที่เลือก");
    assertThat(elsewhere.get(sheet()).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsShownCanBeTakenAway() {
    String table = elsewhere.get("/desk/portfolio.csv?year=2565").body();
    assertThat(table.lines())
        .hasSize(3)
        .contains(
            "เทศบาลเมืองทดลอง,เทศบาลเมืองทดลอง,เทศบาลเมือง,มหาดไทย,ตราด,2565,62.00,B,no,23.00,");
  }

  @Test
  void aRoundWithoutResultSaysSo() {
    java.util.UUID open =
        new Nation(ubon.server.database()).round(ubon.round.agency().value(), 2566);
    assertThat(executive.get("/desk/rounds/" + open + "/overview").body())
        .contains("ยังไม่มีผลคะแนนของรอบนี้");
  }
}
