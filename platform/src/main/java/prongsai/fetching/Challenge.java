package prongsai.fetching;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Pages that ask whether the visitor is a person.
final class Challenge {
  private static final int BEGINNING = 8_192;
  private static final List<String> TITLES =
      List.of(
          "just a moment",
          "attention required! | cloudflare",
          "ddos-guard",
          "are you a robot",
          "checking your browser",
          "sucuri website firewall",
          "vercel security checkpoint");
  private static final List<String> SMALL_PAGE_SIGNS =
      List.of("_incapsula_resource", "awswafcookiedomainlist", "slowaes.decrypt", "__cf_chl_");

  private Challenge() {}

  static boolean isAsked(Exchange exchange) {
    if (Headers.first(exchange, "cf-mitigated").isPresent()
        || Headers.first(exchange, "x-amzn-waf-action").isPresent()) return true;
    Content page = Content.of(exchange, BEGINNING);
    String title = VisibleText.title(page);
    if (TITLES.stream().anyMatch(title.toLowerCase(Locale.ROOT)::startsWith)) return true;
    return exchange.body().length < BEGINNING
        && SMALL_PAGE_SIGNS.stream()
            .anyMatch(
                new String(page.bytes(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)
                    ::contains);
  }
}
