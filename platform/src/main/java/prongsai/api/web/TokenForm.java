package prongsai.api.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prongsai.web.Typed;

/// What somebody typed to get a token.
///
/// @param scopes as they are written, such as `agencies:read`
/// @param branch code of the agency to whose branch it is to keep; empty for no such limit
/// @param days how long it is to live
public record TokenForm(
    @Nullable String name,
    @Nullable List<String> scopes,
    @Nullable String branch,
    @Nullable String days) {
  /// Nothing typed yet.
  static final TokenForm EMPTY = new TokenForm("", List.of(), "", "90");

  /// How long a token may live, in days, and the words for it.
  public static Map<String, String> lives() {
    Map<String, String> lives = new LinkedHashMap<>();
    lives.put("30", "30 วัน");
    lives.put("90", "90 วัน");
    lives.put("365", "1 ปี (365 วัน)");
    return lives;
  }

  /// The name, tidied.
  public String typedName() {
    return plain(name);
  }

  /// The code of the agency, tidied.
  public String typedBranch() {
    return plain(branch);
  }

  /// The days, as sent.
  public String typedDays() {
    return plain(days);
  }

  /// Whether a scope is ticked.
  public boolean has(String scope) {
    return scopes != null && scopes.contains(scope);
  }

  private static String plain(@Nullable String typed) {
    return typed == null ? "" : Typed.text(typed);
  }
}
