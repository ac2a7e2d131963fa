package prongsai.server;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What every page must hold to, so that nothing that is smuggled into one can run: a policy that
/// lets no inline script or style through, and nothing in the page that would need it.
final class HtmlRules {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile("<([a-zA-Z][\\w:-]*)((?:\"[^\"]*\"|'[^']*'|[^<>\"'])*)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s\"'=<>/]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?");
  private static final String POLICY = "Content-Security-Policy";

  private HtmlRules() {}

  /// Whether an answer is a page.
  static boolean isPage(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").contains("html")
        || answer.body().stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype html");
  }

  /// What is wrong with a page; empty when nothing is.
  static List<String> faults(HttpResponse<String> page) {
    List<String> faults = new ArrayList<>();
    List<String> policies = page.headers().allValues(POLICY);
    if (policies.size() != 1) faults.add(policies.size() + " policies");
    if (!policies.stream().allMatch(HtmlRules::isStrict)) faults.add("policy " + policies);
    faults(page.body()).forEach(faults::add);
    return faults;
  }

  private static boolean isStrict(String policy) {
    return policy.contains("default-src 'none'")
        && policy.contains("script-src 'self'")
        && policy.contains("style-src 'self'")
        && !policy.contains("unsafe");
  }

  /// What is wrong with the text of a page.
  static Stream<String> faults(String html) {
    return TAG.matcher(COMMENT.matcher(html).replaceAll(""))
        .results()
        .flatMap(HtmlRules::faultsOfTag);
  }

  private static Stream<String> faultsOfTag(MatchResult tag) {
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    List<MatchResult> attributes = ATTRIBUTE.matcher(tag.group(2)).results().toList();
    boolean bad =
        name.equals("style")
            || (name.equals("script")
                && attributes.stream().noneMatch(one -> one.group(1).equalsIgnoreCase("src")))
            || attributes.stream().anyMatch(HtmlRules::isBad);
    return bad ? Stream.of(tag.group()) : Stream.empty();
  }

  private static boolean isBad(MatchResult attribute) {
    String name = attribute.group(1).toLowerCase(Locale.ROOT);
    String value = attribute.group(2) == null ? "" : attribute.group(2);
    String plain = value.replaceAll("[\"'\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    return name.equals("style")
        || name.startsWith("on")
        || plain.startsWith("javascript:")
        || plain.startsWith("data:text/html");
  }
}
