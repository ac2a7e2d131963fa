package prongsai.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerdictsTest {
  private static final String MENU =
      "<ul>" + "<li><a href=/m>ข่าวประชาสัมพันธ์ กองคลัง กองช่าง</a>".repeat(40) + "</ul>";

  /// The answers of the site by path: status line, headers, an empty line, body.
  private final Map<String, String> pages = new TreeMap<>();

  private HostileSite site;
  private LinkChecker checker;

  @BeforeEach
  void start() throws IOException {
    site = new HostileSite(this::answer);
    checker = LocalChecker.patient();
  }

  @AfterEach
  void stop() throws IOException {
    checker.close();
    site.close();
  }

  private void answer(String path, OutputStream to) throws IOException {
    String page = pages.getOrDefault(path, pages.getOrDefault("*", "404 Not Found\n\nno"));
    String[] parts = page.replace("{path}", path).split("\n\n", 2);
    byte[] body = parts[1].getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 " + parts[0].replace("\n", "\r\n") + "\r\nContent-Length: " + body.length;
    to.write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    to.write(body);
  }

  private static String html(String title, String body) {
    return "200 OK\nContent-Type: text/html; charset=utf-8\n\n<html><head><title>"
        + title
        + "</title></head><body>"
        + MENU
        + body
        + "</body></html>";
  }

  private void isSaid(String path, Verdict verdict, Reason reason) {
    CheckedLink checked = checker.check(site.page(path));
    assertThat(checked.reason()).isEqualTo(reason);
    assertThat(checked.verdict()).isEqualTo(verdict);
  }

  @Test
  void aPageThatAnswersIsReachable() {
    pages.put("/plan", html("แผน", "แผนปฏิบัติการ พ.ศ. 2565"));
    isSaid("/plan", Verdict.REACHABLE, Reason.ANSWERED);
  }

  @Test
  void whatIsNotThereIsGone() {
    pages.put("/gone", "410 Gone\n\n");
    isSaid("/none", Verdict.GONE, Reason.NOT_FOUND);
    isSaid("/gone", Verdict.GONE, Reason.NOT_FOUND);
  }

  @Test
  void whatRefusesProgramsIsBlocked() {
    for (String status : new String[] {"401", "403", "429", "451"}) {
      pages.put("/" + status, status + " No\n\n");
      isSaid("/" + status, Verdict.BLOCKED, Reason.REFUSED_TO_PROGRAMS);
    }
    pages.put("/cf", "503 Wait\ncf-mitigated: challenge\n\n");
    pages.put("/wait", html("Just a moment...", "<script></script>"));
    isSaid("/cf", Verdict.BLOCKED, Reason.REFUSED_TO_PROGRAMS);
    isSaid("/wait", Verdict.BLOCKED, Reason.REFUSED_TO_PROGRAMS);
  }

  @Test
  void aFaultOfTheServerSaysNothing() {
    pages.put("/500", "500 Oh\n\n");
    isSaid("/500", Verdict.UNSURE, Reason.SERVER_FAULT);
  }

  @Test
  void aRedirectWithinTheMeaningOfTheAddressIsReachable() {
    pages.put("/plan", "301 Moved\nLocation: /plan/\n\n");
    pages.put("/plan/", html("แผน", "แผนปฏิบัติการ"));
    pages.put("/", "302 Found\nLocation: /th/index.php\n\n");
    pages.put("/th/index.php", html("หน้าแรก", "ยินดีต้อนรับ"));
    pages.put("/doc", "302 Found\nLocation: /file/1\n\n");
    pages.put("/file/1", html("เอกสาร", "เอกสาร"));
    isSaid("/plan", Verdict.REACHABLE, Reason.ANSWERED_NEARBY);
    isSaid("/", Verdict.REACHABLE, Reason.ANSWERED_NEARBY);
    isSaid("/doc", Verdict.REACHABLE, Reason.ANSWERED_NEARBY);
  }

  @Test
  void aLastingRedirectElsewhereIsMoved() {
    pages.put("/old", "301 Moved\nLocation: /new/plan\n\n");
    pages.put("/new/plan", html("แผน", "แผนปฏิบัติการ"));
    isSaid("/old", Verdict.MOVED, Reason.REDIRECTED);
  }

  @Test
  void aRedirectHomeIsMoved() {
    pages.put("/old.php", "302 Found\nLocation: /index.php\n\n");
    pages.put("/index.php", html("หน้าแรก", "ยินดีต้อนรับ"));
    isSaid("/old.php", Verdict.MOVED, Reason.REDIRECTED_HOME);
  }

  @Test
  void aRedirectThatWantsItsCookieBackEnds() {
    pages.put("/page", "302 Found\nSet-Cookie: session=1; Path=/\nLocation: /page\n\n");
    isSaid("/page", Verdict.UNSURE, Reason.REDIRECT_LOOP);
    assertThat(site.asked()).hasSize(2); // a second time with the cookie, not a third
  }

  @Test
  void anErrorPageThatPretendsToBeOneIsGone() {
    pages.put("*", html("เทศบาล", "ขออภัย ไม่มีข้อมูล {path} เวลา 12:30"));
    pages.put("/plan.php", html("เทศบาล", "แผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2565 ของเทศบาล"));
    isSaid("/lost.php", Verdict.GONE, Reason.SOFT_NOT_FOUND);
    isSaid("/plan.php", Verdict.REACHABLE, Reason.ANSWERED);
  }

  @Test
  void aPageThatCannotExistIsAskedForOncePerFolder() {
    pages.put("*", html("เทศบาล", "ขออภัย ไม่มีข้อมูล"));
    for (int i = 0; i < 5; i++) checker.check(site.page("/a/lost" + i + ".php"));
    assertThat(site.asked()).hasSize(6);
    checker.check(site.page("/b/lost.php"));
    assertThat(site.asked()).hasSize(8);
  }

  @Test
  void aTitleThatSaysNotFoundIsGone() {
    pages.put("/lost", html("ไม่พบหน้าที่ต้องการ", "ขออภัย"));
    pages.put("/lost2", html("404 - Page not found", "sorry"));
    isSaid("/lost", Verdict.GONE, Reason.SOFT_NOT_FOUND);
    isSaid("/lost2", Verdict.GONE, Reason.SOFT_NOT_FOUND);
  }

  @Test
  void aPageThatOnlyScriptFillsIsUnsure() {
    pages.put("*", "200 OK\nContent-Type: text/html\n\n<title>App</title><script src=/a></script>");
    isSaid("/plan", Verdict.UNSURE, Reason.SOFT_NOT_FOUND);
  }

  @Test
  void aHomePageIsNeverAnErrorPage() {
    pages.put("*", html("เทศบาล", "ยินดีต้อนรับ"));
    isSaid("/", Verdict.REACHABLE, Reason.ANSWERED);
  }

  @Test
  void whatIsNoAddressIsGone() {
    assertThat(checker.check("http://").reason()).isEqualTo(Reason.MALFORMED_ADDRESS);
    assertThat(checker.check("-").reason()).isEqualTo(Reason.MALFORMED_ADDRESS);
  }

  @Test
  void robotsDecideWhatIsReadBeyondTheNamedPage() {
    pages.put("/robots.txt", "200 OK\nContent-Type: text/plain\n\nUser-agent: *\nDisallow: /p\n");
    pages.put("/private", html("แผน", "แผน"));
    pages.put("/open", html("แผน", "แผน"));
    assertThat(checker.mayCrawl(site.page("/private"))).isFalse();
    assertThat(checker.fetchLinked(site.page("/private")).failure())
        .contains(Reason.EXCLUDED_BY_ROBOTS);
    assertThat(checker.fetchLinked(site.page("/open")).landed()).isPresent();
    isSaid("/private", Verdict.REACHABLE, Reason.ANSWERED);
    assertThat(site.asked()).filteredOn("/robots.txt"::equals).hasSize(1);
  }
}
