package prongsai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import prongsai.web.SiteAddress;
import prongsai.web.SiteAddresses;

/// What this installation says of itself: how accessible it is, what it stores, and where
/// weaknesses are reported.
@Controller
class AboutPages {
  /// How long a `security.txt` holds; RFC 9116 recommends less than a year.
  private static final Duration VALID = Duration.ofDays(180);

  private static final String SECURITY = "/.well-known/security.txt";

  private final SiteAddresses sites;
  private final Contact contact;
  private final Clock clock;

  AboutPages(SiteAddresses sites, Contact contact, Clock clock) {
    this.sites = sites;
    this.contact = contact;
    this.clock = clock;
  }

  @GetMapping({"/accessibility", "/en/accessibility"})
  String accessibility(HttpServletRequest request, Model model) {
    return statement("accessibility", request, model);
  }

  @GetMapping({"/privacy", "/en/privacy"})
  String privacy(HttpServletRequest request, Model model) {
    return statement("privacy", request, model);
  }

  private String statement(String name, HttpServletRequest request, Model model) {
    Words words = Words.of(request.getRequestURI());
    model.addAttribute(
        "head",
        new PageHead(
            words,
            sites.of(request),
            "/" + name,
            words.text(name + ".title"),
            words.text(name + ".lead"),
            ""));
    model.addAttribute("statement", Statement.of(name, words));
    model.addAttribute("contact", contact);
    return "portal/statement";
  }

  /// RFC 9116; there is none where nobody is named to write to.
  @GetMapping(SECURITY)
  ResponseEntity<String> security(HttpServletRequest request) {
    if (contact.security().isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    SiteAddress site = sites.of(request);
    String text =
        "Contact: "
            + contact.security()
            + "\nExpires: "
            + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID)
            + "\nPreferred-Languages: th, en\nCanonical: "
            + site.of(SECURITY)
            + "\n";
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
        .body(text);
  }
}
