package prongsai.server;

import java.util.Set;

/// The mappings that nobody has to sign in for.
final class OpenToAll {
  /// What anybody reaches: to sign in, to take up an account, to answer, to read what the API is.
  static final Set<String> PUBLIC =
      Set.of(
          "GET /sign-in",
          "GET /{way}/{secret}",
          "POST /{way}/{secret}",
          "POST /{way}/{secret}/finish",
          "GET /api/v1",
          "GET /api/v1/openapi.json",
          "GET /css/{name}.css",
          "GET /js/{name}.js",
          "GET /o/{year}/{*code}",
          "GET /o/embed/{year}/{*code}",
          "GET /o/csv/{year}/{*code}",
          "GET /o/json/{year}/{*code}",
          "GET /o/dcat/{year}/{*code}",
          "GET /",
          "GET /en",
          "GET /a/{*place}",
          "GET /en/a/{*place}",
          "GET /search",
          "GET /en/search",
          "GET /compare",
          "GET /en/compare",
          "GET /data",
          "GET /en/data",
          "GET /data/ita-{year}.{ending}",
          "GET /data/catalog.jsonld",
          "GET /data/documents/{year}/{name}/{*code}",
          "GET /data/plan/{year}/plan.{ending}/{*code}",
          "GET /data/plan/{year}/progress-{months}.{ending}/{*code}",
          "GET /data/picture/{year}/{*code}",
          "GET /en/data/picture/{year}/{*code}",
          "GET /accessibility",
          "GET /en/accessibility",
          "GET /privacy",
          "GET /en/privacy",
          "GET /.well-known/security.txt",
          "GET /e/sw.js",
          "GET /e/{link}",
          "POST /e/{link}",
          "GET /e/{link}/kiosk",
          "POST /e/{link}/kiosk",
          "GET /e/{link}/interview",
          "POST /e/{link}/interview",
          "GET /s/{link}",
          "GET /s/{link}/door",
          "POST /s/{link}/door",
          "GET /s/{link}/questions",
          "POST /s/{link}/questions",
          "GET /s/{link}/answers",
          "POST /s/{link}/answers");

  /// Forms of respondents, who have no cookie that a forged form could use.
  static final Set<String> WITHOUT_COOKIES =
      Set.of(
          "POST /e/{link}",
          "POST /e/{link}/kiosk",
          "POST /e/{link}/interview",
          "POST /s/{link}/door",
          "POST /s/{link}/questions",
          "POST /s/{link}/answers");

  private OpenToAll() {}
}
