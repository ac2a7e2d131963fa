package prongsai.testsite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import prongsai.scoring.framework.FiscalYear;
import prongsai.testsite.AgencySite.Answer;

/// All that the site answers, by path.
final class SitePages {
  private static final String FOLDER = "/prongsai/testsite/";
  private static final Pattern PAGE =
      Pattern.compile(
          "<!--page (\\S+) \\| ([^|>]*?)(?: \\| ([^>]*?))?-->(.*?)(?=<!--page|\\z)",
          Pattern.DOTALL);
  private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
  private static final String UTF_8 = "text/html; charset=utf-8";

  static final Answer SOFT =
      Answer.of(
          UTF_8, utf8("<!doctype html><title>เทศบาล</title><p>ขออภัย ไม่พบหน้าที่ท่านต้องการ</p>"));
  static final Answer NOT_FOUND =
      new Answer(
          404, Map.of("Content-Type", UTF_8), utf8("<title>404</title><p>ไม่พบหน้าเว็บ</p>"));

  private SitePages() {}

  static String path(String name) {
    return switch (name) {
      case "home" -> "/";
      case "o4", "plan-pdf" -> "/files/plan.pdf";
      case "scan-pdf" -> "/files/scan.pdf";
      case "soft-404" -> "/soft/news/123";
      case "gone" -> "/o/gone";
      default -> {
        if (!name.matches("o([1-9]|[1-3][0-9]|4[0-3])") && !OTHERS.matcher(name).matches())
          throw new IllegalArgumentException("no such page: " + name);
        yield "/o/" + name;
      }
    };
  }

  private static final Pattern OTHERS =
      Pattern.compile(
          "windows-874|gzip|wrong-year|with-files|empty|script|redirect-home|moved|slash|loop"
              + "|login-wall|blocked|fault");

  static Map<String, Answer> of(FiscalYear year) {
    Map<String, Answer> answers = new HashMap<>(oddities());
    Matcher page = PAGE.matcher(text("pages.html"));
    while (page.find()) {
      String layout = Objects.requireNonNullElse(page.group(3), "");
      String html = html(layout, page.group(2), page.group(4));
      answers.put(path(page.group(1)), answer(layout, filled(html, year)));
    }
    answers.put("/files/plan.pdf", Answer.of("application/pdf", SiteFiles.plan(year)));
    answers.put("/files/scan.pdf", Answer.of("application/pdf", SiteFiles.scan(year)));
    answers.put("/files/chart.svg", Answer.of("image/svg+xml", utf8(text("chart.svg"))));
    return answers;
  }

  private static Map<String, Answer> oddities() {
    Answer wall =
        Answer.of(UTF_8, utf8("<title>เข้าสู่ระบบ</title><form><input type=password></form>"));
    Answer challenge =
        new Answer(
            403,
            Map.of("Content-Type", UTF_8, "Server", "cloudflare", "cf-mitigated", "challenge"),
            utf8("<title>Just a moment...</title><p>Checking your browser"));
    Answer fault = new Answer(500, Map.of("Content-Type", UTF_8), utf8("<p>Fatal error"));
    return Map.of(
        path("redirect-home"),
        Answer.redirect(302, "/"),
        path("moved"),
        Answer.redirect(301, path("o1")),
        path("slash"),
        Answer.redirect(301, path("slash") + "/"),
        path("slash") + "/",
        Answer.of(UTF_8, utf8("<title>โครงสร้าง</title><p>โครงสร้างหน่วยงาน")),
        path("loop"),
        Answer.redirect(302, path("loop")),
        path("login-wall"),
        Answer.redirect(302, "/login?next=" + path("login-wall")),
        "/login",
        wall,
        path("blocked"),
        challenge,
        path("fault"),
        fault);
  }

  private static Answer answer(String layout, String html) {
    if (layout.contains("windows-874")) return Answer.of("text/html", html.getBytes(WINDOWS_874));
    if (!layout.contains("gzip")) return Answer.of(UTF_8, utf8(html));
    return new Answer(
        200, Map.of("Content-Type", UTF_8, "Content-Encoding", "gzip"), gzip(utf8(html)));
  }

  private static String html(String layout, String title, String body) {
    String frame =
        layout.contains("tables") ? "tables" : layout.contains("wordpress") ? "wordpress" : "plain";
    String charset = layout.contains("windows-874") ? "windows-874" : "utf-8";
    return text(frame + ".html")
        .replace("{charset}", charset)
        .replace("{title}", title)
        .replace("{body}", body.strip());
  }

  /// Years in: `y` this, `p` the one before, `n` four on, `old` two before; `yy`, `py` in two
  /// digits; `ty` in Thai digits.
  static String filled(String text, FiscalYear year) {
    int y = year.buddhistEra();
    return text.replace("{y}", "" + y)
        .replace("{p}", "" + (y - 1))
        .replace("{n}", "" + (y + 4))
        .replace("{old}", "" + (y - 2))
        .replace("{yy}", "" + y % 100)
        .replace("{py}", "" + (y - 1) % 100)
        .replace("{ty}", thai(y));
  }

  private static String thai(int number) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray())
      digits.append((char) (digit - '0' + '๐'));
    return digits.toString();
  }

  static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(SitePages.class.getResourceAsStream(FOLDER + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }
}
