package prongsai.disclosure.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Sha256;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.ProgramName;
import prongsai.web.SiteAddresses;

/// What agencies disclose, for everybody: a page, a part for other sites, and files for programs.
/// Each has a tag that changes with the content, so that asking again costs little.
@Controller
class PublicListPages {
  private static final CacheControl CACHE =
      CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");
  private static final String EMBEDDED =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none';"
          + " frame-ancestors *";

  private final PublicLists lists;
  private final SiteAddresses sites;

  PublicListPages(PublicLists lists, SiteAddresses sites) {
    this.lists = lists;
    this.sites = sites;
  }

  @GetMapping("/o/{year:[0-9]{4}}/{*code}")
  @Nullable String page(
      @PathVariable int year,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return show("disclosure/public", year, code, request, response, model);
  }

  @GetMapping("/o/embed/{year:[0-9]{4}}/{*code}")
  @Nullable String embedded(
      @PathVariable int year,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    response.setHeader("Content-Security-Policy", EMBEDDED);
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    return show("disclosure/embedded", year, code, request, response, model);
  }

  private @Nullable String show(
      String view,
      int year,
      String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PublicList list = list(year, code, request);
    String tag =
        "\"" + Sha256.of(view + ProgramName.version() + text(PublicListFiles.json(list))) + "\"";
    response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE.getHeaderValue());
    if (new ServletWebRequest(request, response).checkNotModified(tag)) return null;
    model.addAttribute("list", list);
    return view;
  }

  @GetMapping("/o/csv/{year:[0-9]{4}}/{*code}")
  ResponseEntity<byte[]> csv(
      @PathVariable int year, @PathVariable String code, HttpServletRequest request) {
    PublicList list = list(year, code, request);
    return file(PublicListFiles.csv(list), CSV, name(list, "csv"));
  }

  @GetMapping("/o/json/{year:[0-9]{4}}/{*code}")
  ResponseEntity<byte[]> json(
      @PathVariable int year, @PathVariable String code, HttpServletRequest request) {
    PublicList list = list(year, code, request);
    return file(PublicListFiles.json(list), MediaType.APPLICATION_JSON, name(list, "json"));
  }

  @GetMapping("/o/dcat/{year:[0-9]{4}}/{*code}")
  ResponseEntity<byte[]> dcat(
      @PathVariable int year, @PathVariable String code, HttpServletRequest request) {
    PublicList list = list(year, code, request);
    return file(PublicListFiles.dcat(list), JSON_LD, name(list, "jsonld"));
  }

  private static String name(PublicList list, String ending) {
    return "oit-"
        + list.round().year()
        + "-"
        + list.agency().code().replace('/', '-')
        + "."
        + ending;
  }

  private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CACHE)
        .eTag(Sha256.of(text(bytes)).hex())
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString())
        .body(bytes);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<FiscalYear> year(int typed) {
    try {
      return Optional.of(FiscalYear.of(typed));
    } catch (IllegalArgumentException noYear) {
      return Optional.empty();
    }
  }

  private PublicList list(int year, String code, HttpServletRequest request) {
    return year(year)
        .flatMap(one -> lists.find(code.substring(1), one, sites.of(request)))
        .orElseThrow(() ->
            new ResponseStatusException(
                HttpStatus.NOT_FOUND, "ยังไม่มีข้อมูล OIT ของหน่วยงานนี้ในปีนี้"));
  }
}
