package prongsai.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Where a PostgreSQL is and as whom to sign in.
///
/// @param url a JDBC address, `jdbc:postgresql://host:port/database`
/// @param user the role that owns the database
/// @param password never printed
public record DatabaseAddress(String url, String user, String password) {

  /// An address as people write it: `postgresql://user:password@host:port/database`, `postgres://…`
  /// or `jdbc:postgresql://…`.
  ///
  /// @param text the address
  /// @param password what to use where the address has none, usually from the environment
  /// @throws IllegalArgumentException if it is not an address of a PostgreSQL; the message does not
  ///   repeat a password
  public static DatabaseAddress parse(String text, String password) {
    String plain = text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text;
    if (!plain.startsWith("postgresql://") && !plain.startsWith("postgres://"))
      throw new IllegalArgumentException(
          "not an address of a PostgreSQL: it must start with postgresql://");
    URI uri;
    try {
      uri = URI.create(plain);
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException(
          "the address of the PostgreSQL cannot be read: postgresql://user@host:5432/name");
    }
    if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2)
      throw new IllegalArgumentException(
          "the address needs a host and a database: postgresql://user@host:5432/name");
    String[] user = userAndPassword(uri, password);
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new DatabaseAddress(
        "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query, user[0], user[1]);
  }

  private static String[] userAndPassword(URI uri, String password) {
    String info = uri.getRawUserInfo();
    if (info == null) return new String[] {System.getProperty("user.name", "postgres"), password};
    int colon = info.indexOf(':');
    if (colon < 0) return new String[] {decoded(info), password};
    return new String[] {decoded(info.substring(0, colon)), decoded(info.substring(colon + 1))};
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /// The same server and user, another database.
  public DatabaseAddress withDatabase(String name) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    String rest = query < 0 ? "" : url.substring(query);
    return new DatabaseAddress(
        path.substring(0, path.lastIndexOf('/') + 1) + name + rest, user, password);
  }

  @Override
  public String toString() {
    return user + "@" + url.replaceAll("(?i)(password=)[^&]*", "$1…");
  }
}
