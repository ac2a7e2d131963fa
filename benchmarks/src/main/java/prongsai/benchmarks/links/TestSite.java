package prongsai.benchmarks.links;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// A site of many pages with the faults that real ones have, the same for every run; answers GET
/// and HEAD and keeps connections open. Run by itself, with the number of pages, it prints its port
/// and serves until it is killed.
public final class TestSite {
  private static final int SLOW_MILLIS = 300;
  private static final byte[] PAGE = page("หน้า", 6_000);
  private static final byte[] SOFT = page("ไม่มีข้อมูล", 2_000);
  private static final byte[] PACKED = packed(PAGE);
  private static final byte[] NOT_FOUND = page("404", 500);
  private static final byte[] NOTHING = {};

  private final int pages;

  private TestSite(int pages) {
    this.pages = pages;
  }

  /// What a page of the site is. Of a thousand pages 50 are not found, 10 gone, 10 faulty, 30
  /// redirected to the same address with a slash, 20 error pages that pretend to be none, 2 slow,
  /// 200 packed, 50 named with a fragment, 30 PDF files; the rest is plain.
  enum Kind {
    NOT_FOUND,
    GONE,
    FAULTY,
    REDIRECTED,
    SOFT,
    SLOW,
    PACKED,
    FRAGMENT,
    FILE,
    PLAIN;

    static Kind of(int page) {
      int place = (int) (page * 2_654_435_761L % 1_000);
      int[] ends = {50, 60, 70, 100, 120, 122, 322, 372, 402};
      for (int i = 0; i < ends.length; i++) if (place < ends[i]) return values()[i];
      return PLAIN;
    }

    /// Whether a checker of plain links must call it broken.
    boolean isBroken() {
      return this == NOT_FOUND || this == GONE || this == FAULTY;
    }
  }

  /// The path of a page, with its fragment if it has one.
  static String path(int page) {
    return switch (Kind.of(page)) {
      case SOFT -> "/soft/" + page + ".php";
      case REDIRECTED -> "/moved/" + page;
      case FILE -> "/files/" + page + ".pdf";
      case FRAGMENT -> "/pages/" + page + ".html#part";
      default -> "/pages/" + page + ".html";
    };
  }

  /// All paths of a site of so many pages.
  static List<String> paths(int pages) {
    return IntStream.range(0, pages).mapToObj(TestSite::path).toList();
  }

  public static void main(String[] arguments) throws IOException {
    TestSite site = new TestSite(Integer.parseInt(arguments[0]));
    try (ServerSocket socket = new ServerSocket(0, 2_048, InetAddress.getLoopbackAddress())) {
      IO.println(socket.getLocalPort());
      while (true) {
        Socket caller = socket.accept();
        Thread.ofVirtual().start(() -> site.serve(caller));
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      caller.setTcpNoDelay(true);
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream out = new BufferedOutputStream(caller.getOutputStream(), 1 << 14);
      for (String first = in.readLine(); first != null; first = in.readLine()) {
        for (String line = in.readLine(); line != null && !line.isEmpty(); ) line = in.readLine();
        String[] parts = first.split(" ", -1);
        answer(parts[1], parts[0].equals("HEAD"), out);
        out.flush();
      }
    } catch (IOException | InterruptedException _) {
      // the caller went away
    }
  }

  private void answer(String path, boolean head, OutputStream out)
      throws IOException, InterruptedException {
    if (path.equals("/index.html")) {
      write(out, head, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", index());
    } else if (path.startsWith("/soft/")) {
      write(out, head, "200 OK", "Content-Type: text/html\r\n", SOFT);
    } else if (path.startsWith("/moved/") && !path.endsWith("/")) {
      write(out, head, "301 Moved", "Location: " + path + "/\r\n", NOTHING);
    } else if (path.matches("/(pages|moved|files)/\\d+(\\.html|\\.pdf|/)")) {
      page(Integer.parseInt(path.replaceAll("\\D", "")), head, out);
    } else {
      write(out, head, "404 Not Found", "Content-Type: text/html\r\n", NOT_FOUND);
    }
  }

  private void page(int page, boolean head, OutputStream out)
      throws IOException, InterruptedException {
    String html = "Content-Type: text/html; charset=utf-8\r\n";
    switch (Kind.of(page)) {
      case NOT_FOUND -> write(out, head, "404 Not Found", html, NOT_FOUND);
      case GONE -> write(out, head, "410 Gone", html, NOT_FOUND);
      case FAULTY -> write(out, head, "500 Fault", html, NOT_FOUND);
      case FILE -> write(out, head, "200 OK", "Content-Type: application/pdf\r\n", PAGE);
      case PACKED -> write(out, head, "200 OK", html + "Content-Encoding: gzip\r\n", PACKED);
      case SLOW -> {
        Thread.sleep(SLOW_MILLIS);
        write(out, head, "200 OK", html, PAGE);
      }
      case REDIRECTED, SOFT, FRAGMENT, PLAIN -> write(out, head, "200 OK", html, PAGE);
    }
  }

  private static void write(
      OutputStream out, boolean head, String status, String headers, byte[] body)
      throws IOException {
    String text =
        "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    if (!head) out.write(body);
  }

  private byte[] index() {
    StringBuilder index = new StringBuilder("<!doctype html><title>index</title>");
    for (String path : paths(pages)) index.append("<a href=\"").append(path).append("\">x</a>\n");
    return index.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] page(String title, int letters) {
    StringBuilder page = new StringBuilder("<!doctype html><html><head><title>");
    page.append(title).append("</title></head><body id=part>");
    while (page.length() < letters / 2)
      page.append("<p class=\"text\">ข้อมูลสาธารณะของหน่วยงาน public information</p>\n");
    return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream to = new GZIPOutputStream(packed)) {
      to.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }
}
