package prongsai.access;

import java.util.Optional;

/// The newest entry of the audit trail. Written down outside (printed, mailed, published), it
/// proves later that nothing before it was changed or cut off.
///
/// @param seq its number; 0 while there is none
/// @param hash its hash, which stands for all entries up to it
public record AuditHead(long seq, Sha256 hash) {

  /// What [#toString] wrote; empty for anything else.
  public static Optional<AuditHead> parse(String text) {
    String typed = text.strip();
    return typed.matches("\\d{1,18}:[0-9a-f]{64}")
        ? Optional.of(
            new AuditHead(
                Long.parseLong(typed.substring(0, typed.indexOf(':'))),
                new Sha256(typed.substring(typed.indexOf(':') + 1))))
        : Optional.empty();
  }

  /// `123:` and the hash.
  @Override
  public String toString() {
    return seq + ":" + hash;
  }
}
