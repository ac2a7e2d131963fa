package prongsai.results;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.score.Result;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One version of the result of a round. A correction is a further version with its reason; no
/// version changes.
///
/// @param number from 1 on
/// @param input what it was computed from, as [FrozenInput#bytes()]
/// @param result the result with every derivation, as JSON
/// @param program version of the program that computed it
/// @param reason why there is this version
public record FrozenResult(
    int number, Sealed input, Sealed result, String program, String reason, LocalDate madeOn) {

  /// Bytes and their hash.
  ///
  /// @param text UTF-8 JSON
  /// @param sha256 of its bytes, in hexadecimal
  public record Sealed(String text, String sha256) {
    static Sealed of(byte[] bytes) {
      return new Sealed(new String(bytes, StandardCharsets.UTF_8), hash(bytes));
    }

    /// Whether the bytes are those that were hashed.
    public boolean isIntact() {
      return hash(text.getBytes(StandardCharsets.UTF_8)).equals(sha256);
    }
  }

  /// Computes a version.
  public static FrozenResult of(
      int number,
      FrozenInput input,
      Framework rules,
      String program,
      String reason,
      LocalDate today) {
    return new FrozenResult(
        number,
        Sealed.of(input.bytes()),
        Sealed.of(json(input.result(rules))),
        program,
        reason,
        today);
  }

  /// The result, computed again from the input.
  public Result recomputed(Framework rules) {
    return FrozenInput.read(input.text().getBytes(StandardCharsets.UTF_8)).result(rules);
  }

  /// Whether both hashes hold and computing again gives the same bytes.
  public boolean isReproducible(Framework rules) {
    return input.isIntact()
        && result.isIntact()
        && Sealed.of(json(recomputed(rules))).equals(result);
  }

  private static byte[] json(Result result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator to = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
      new ResultJson(to, true).write(result, result.problems());
    }
    return bytes.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
