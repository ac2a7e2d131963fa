package prongsai.api.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Answers in JSON. Each has an entity tag of its content, so that who asks again with
/// `If-None-Match` gets 304 while nothing has changed; names of members are `in_this_form`.
final class ApiAnswer {
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
  private static final Duration FOR_EVER = Duration.ofDays(365);

  private ApiAnswer() {}

  /// Some out of many.
  ///
  /// @param next address of the following ones; empty when there are no more
  private record Page<T>(List<T> items, Optional<String> next) {}

  /// One thing, to be asked for anew each time.
  static ResponseEntity<byte[]> of(Object content) {
    byte[] json = JSON.writeValueAsBytes(content);
    return head(weak(json), mayChange()).body(json);
  }

  /// Some out of many, with the address of the following ones in the body and in a header.
  static ResponseEntity<byte[]> page(List<?> items, Optional<String> next) {
    byte[] json = JSON.writeValueAsBytes(new Page<>(items, next));
    ResponseEntity.BodyBuilder head = head(weak(json), mayChange());
    next.ifPresent(address -> head.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\""));
    return head.body(json);
  }

  /// JSON as it was stored, byte for byte.
  ///
  /// @param sha256 of its bytes, which is its entity tag
  static ResponseEntity<byte[]> stored(byte[] json, String sha256, CacheControl caching) {
    return head('"' + sha256 + '"', caching).body(json);
  }

  private static ResponseEntity.BodyBuilder head(String tag, CacheControl caching) {
    return ResponseEntity.ok()
        .cacheControl(caching)
        .eTag(tag)
        .contentType(MediaType.APPLICATION_JSON);
  }

  /// May be kept, and used again after asking whether it has changed.
  static CacheControl mayChange() {
    return CacheControl.noCache().cachePrivate();
  }

  /// May be kept and used for ever.
  static CacheControl neverChanges() {
    return CacheControl.maxAge(FOR_EVER).cachePrivate().immutable();
  }

  /// A weak tag, so that the bytes may be compressed on their way.
  private static String weak(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + '"';
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
