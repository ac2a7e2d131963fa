package prongsai.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckLinksCommandTest {
  private static final String PAGE =
      "<title>โครงสร้าง</title><h1>โครงสร้างส่วนราชการ</h1><p>แผนผังแสดงโครงสร้างการแบ่งส่วนราชการ สำนัก กอง ฝ่าย ของเทศบาลตำบลตัวอย่าง";

  @TempDir private Path folder;
  private HttpServer server;
  private String site;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean there = exchange.getRequestURI().getPath().equals("/structure");
          byte[] page = (there ? PAGE : "none").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(there ? 200 : 404, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aListOfWhichAllCanBeOpenedEndsWell() throws IOException {
    Path list = file("list.txt", "# ลิงก์ของเรา\n\n" + site + "/structure\n");
    Session session = Session.of("check-links", list.toString(), "--allow-private", "--no-delay");
    assertThat(session.status()).isZero();
    assertThat(session.out()).containsPattern("เปิดได้ +1\n").contains("รวม");
    assertThat(session.err()).contains("1/1 ลิงก์");
  }

  @Test
  void aDeadLinkIsNamedWithItsItem() throws IOException {
    Path table = file("list.csv", "item,url\nO1," + site + "/structure\nO2," + site + "/lost\n");
    Session session = Session.of("check-links", table.toString(), "--allow-private", "--no-delay");
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.out()).contains("O2").contains(site + "/lost").contains("(HTTP 404)");
  }

  @Test
  void whatPagesHoldIsExaminedByTheRulesOfAFramework() throws IOException {
    Path table = file("list.csv", "ข้อ,ลิงก์\nO1," + site + "/structure\n");
    JsonNode link =
        Session.of(
                "check-links",
                table.toString(),
                "--allow-private",
                "--no-delay",
                "--framework=nacc-ita-2565",
                "--json")
            .json()
            .get("links")
            .get(0);
    assertThat(link.get("verdict").asString()).isEqualTo("REACHABLE");
    assertThat(link.get("rules").asString()).startsWith("nacc-ita-2565/");
    assertThat(link.get("hints").toString()).contains("SEEN").contains("โครงสร้าง");
  }

  @Test
  void documentsAreWritten() throws IOException {
    Path html = folder.resolve("links.html");
    Path xlsx = folder.resolve("links.xlsx");
    Session.of(
        "check-links",
        site + "/structure",
        site + "/lost",
        "--allow-private",
        "--no-delay",
        "--html=" + html,
        "--xlsx=" + xlsx);
    assertThat(Files.readString(html)).contains(site + "/lost").contains("ไม่พบหน้า");
    assertThat(Files.size(xlsx)).isPositive();
  }

  @Test
  void theOwnMachineIsNotOpenedUnlessAllowed() {
    JsonNode link =
        Session.of("check-links", site + "/structure", "--json").json().get("links").get(0);
    assertThat(link.get("reason").asString()).isEqualTo("FORBIDDEN_ADDRESS");
  }

  @Test
  void whatCannotBeReadIsToldAndNothingIsChecked() throws IOException {
    assertThat(Session.of("check-links", folder.resolve("none.txt").toString()).err())
        .contains("file/missing");
    assertThat(Session.of("check-links", file("empty.txt", "\n").toString()).status()).isEqualTo(2);
    assertThat(Session.of("check-links").status()).isEqualTo(2);
    assertThat(Session.of("check-links", site, "--at-once=0").status()).isEqualTo(2);
    assertThat(Session.of("check-links", site, "--framework=nacc-ita-2565", "--year=2022").status())
        .isEqualTo(2);
  }
}
