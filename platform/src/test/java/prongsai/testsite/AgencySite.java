package prongsai.testsite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import prongsai.scoring.framework.FiscalYear;

/// A small web site on this machine with the kinds of pages that Thai agencies have. Names for
/// [#page]:
///
/// | name | what is there |
/// |---|---|
/// | `o1` … `o43` | a good page of each item; `o4` is a PDF with text, `o3`, `o6` and `o15` are old tables, `o6` in Windows-874, `o7`, `o22`, `o33` as WordPress has them, `o23` six of twelve months |
/// | `home` | the home page |
/// | `windows-874` | an old page in Windows-874, said in its head only |
/// | `gzip` | sent compressed |
/// | `wrong-year` | an annual plan of two years before |
/// | `plan-pdf`, `scan-pdf` | a PDF with text, a PDF with pictures of pages only |
/// | `with-files` | a page that links to both PDFs |
/// | `empty` | a page that says nothing |
/// | `script` | a page whose scripts set `document.title` and mark its body |
/// | `gone` | 404 |
/// | `soft-404` | 200, and words that there is no such page, as for every unknown address below `/soft/` |
/// | `redirect-home` | redirects to the home page |
/// | `moved` | redirects for good to `o1` |
/// | `slash` | redirects to itself with a slash, then answers |
/// | `loop` | redirects to itself without end |
/// | `login-wall` | sends strangers to a page for signing in, as Facebook does |
/// | `blocked` | 403 with a challenge page |
/// | `fault` | 500 |
///
/// What is there can be changed with [#put].
public final class AgencySite implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private AgencySite(FiscalYear year) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    answers.putAll(SitePages.of(year));
    server.createContext("/", this::answer);
    server.setExecutor(workers);
    server.start();
  }

  /// A site of fiscal year 2565.
  public static AgencySite start() {
    return start(FiscalYear.of(2565));
  }

  /// A site whose pages are those of some fiscal year.
  public static AgencySite start(FiscalYear year) {
    return new AgencySite(year);
  }

  /// `http://127.0.0.1:port`, without a slash at the end.
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// The address of a page by its name.
  ///
  /// @throws IllegalArgumentException when there is none of that name
  public URI page(String name) {
    return URI.create(address() + SitePages.path(name));
  }

  /// Puts other words on a page; they stand within the body of an HTML page in UTF-8.
  public void put(String name, String body) {
    byte[] page = ("<!doctype html><html lang=th><body>" + body).getBytes(StandardCharsets.UTF_8);
    answers.put(SitePages.path(name), Answer.of("text/html; charset=utf-8", page));
  }

  /// Paths asked for so far, in order.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      Answer unknown = path.startsWith("/soft/") ? SitePages.SOFT : SitePages.NOT_FOUND;
      Answer answer = answers.getOrDefault(path, unknown);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      boolean head = exchange.getRequestMethod().equals("HEAD");
      int length = answer.body().length;
      exchange.sendResponseHeaders(answer.status(), head || length == 0 ? -1 : length);
      if (!head) exchange.getResponseBody().write(answer.body());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.close();
  }

  /// What is sent.
  @SuppressWarnings("ArrayRecordComponent") // answers are not compared by equals
  record Answer(int status, Map<String, String> headers, byte[] body) {
    static Answer of(String type, byte[] body) {
      return new Answer(200, Map.of("Content-Type", type), body);
    }

    static Answer redirect(int status, String to) {
      return new Answer(status, Map.of("Location", to), new byte[0]);
    }
  }
}
