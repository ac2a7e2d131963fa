package prongsai.survey.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// A style sheet or script of the questionnaire. Its address holds a hash of its content, so that
/// browsers may keep it for ever and never have an old one.
final class SurveyFile {
  private static final int HASH_BYTES = 6;
  private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private final String path;
  private final String type;
  private final byte[] plain;
  private final byte[] gzip;

  private SurveyFile(String path, String type, byte[] plain) {
    this.path = path;
    this.type = type;
    this.plain = plain;
    gzip = gzip(plain);
  }

  /// The one style sheet: the tokens of all pages and what is the questionnaire's own.
  static SurveyFile style() {
    String whole =
        Script.resource("/static/css/tokens.css") + Script.resource("/static/css/survey.css");
    String bare = CSS_COMMENT.matcher(whole).replaceAll("");
    return of("/css/survey", ".css", "text/css", bare.replaceAll("\\s*\\n\\s*", "\n"));
  }

  /// A script with all that it imports.
  static SurveyFile script(String name) {
    return of("/js/" + name, ".js", "text/javascript", Script.of("/static/js/", name + ".js"));
  }

  /// Where it is found, such as `/js/survey-0123456789ab.js`.
  String path() {
    return path;
  }

  /// Answers a request with it, compressed as far as possible where the browser takes that.
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentType(type);
    Packed.send(request, response, gzip, plain::clone);
  }

  private static SurveyFile of(String name, String ending, String type, String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    String path = name + "-" + HexFormat.of().formatHex(sha256(plain), 0, HASH_BYTES) + ending;
    return new SurveyFile(path, type + ";charset=UTF-8", plain);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new Best(bytes)) {
      out.write(plain);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
