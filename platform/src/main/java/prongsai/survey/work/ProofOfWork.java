package prongsai.survey.work;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.regex.Pattern;

/// A puzzle that costs the sender of a form some computing, and the server none worth naming.
///
/// The proof is a number of 32 bits, in decimal, for which SHA-256(SHA-256(token) ‖ number), the
/// number in four bytes with the highest first, begins with `difficulty` zero bits. Finding one
/// takes 2^difficulty tries on average (`static/js/work.js` does it while the person reads),
/// checking it two hashes. A proof is good for its own token only; that a token is used once is for
/// the caller to see to.
///
/// It does not keep anybody out who is willing to pay: it sets a price for each answer, nothing
/// more.
///
/// @param difficulty zero bits, 0 (every number will do) to 24 (some 17 million tries)
public record ProofOfWork(int difficulty) {
  /// Of difficulty.
  public static final int HARDEST = 24;

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,9}");
  private static final long NUMBERS = 1L << 32;

  public ProofOfWork {
    if (difficulty < 0 || difficulty > HARDEST)
      throw new IllegalArgumentException("difficulty is 0 to 24: " + difficulty);
  }

  /// Whether the proof, as it came from outside, solves the puzzle of this token.
  public boolean accepts(String token, String proof) {
    if (!NUMBER.matcher(proof).matches()) return false;
    long number = Long.parseLong(proof);
    return number < NUMBERS && solves(block(token), number, sha256());
  }

  /// The smallest proof, as browsers find it: for programs that send forms, and for tests.
  public String solve(String token) {
    MessageDigest digest = sha256();
    byte[] block = block(token);
    for (long number = 0; number < NUMBERS; number++)
      if (solves(block, number, digest)) return Long.toString(number);
    throw new IllegalStateException("no number solves the puzzle of this token");
  }

  /// What is hashed: the hash of the token, and room for the number.
  private static byte[] block(String token) {
    byte[] hash = sha256().digest(token.getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(hash, hash.length + Integer.BYTES);
  }

  private boolean solves(byte[] block, long number, MessageDigest digest) {
    ByteBuffer.wrap(block).putInt(block.length - Integer.BYTES, (int) number);
    int first = ByteBuffer.wrap(digest.digest(block)).getInt();
    return Integer.numberOfLeadingZeros(first) >= difficulty;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
