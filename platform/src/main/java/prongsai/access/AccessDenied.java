package prongsai.access;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/// Somebody asked for what is not theirs. Answered with 404 where even its being there is none of
/// their business, with 403 otherwise.
public final class AccessDenied extends ErrorResponseException {
  @Serial private static final long serialVersionUID = 1;

  private AccessDenied(HttpStatus status) {
    super(status);
  }

  /// They may know that it is there.
  static AccessDenied forbidden() {
    return new AccessDenied(HttpStatus.FORBIDDEN);
  }

  /// They may not even know that.
  static AccessDenied hidden() {
    return new AccessDenied(HttpStatus.NOT_FOUND);
  }
}
