package prongsai.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The name and version of this program.
public final class ProgramName {
  private ProgramName() {}

  /// Such as `0.1.0`.
  public static String version() {
    Properties built = new Properties();
    try (InputStream in =
        ProgramName.class.getResourceAsStream("/prongsai/commandline/version.properties")) {
      if (in == null) throw new IllegalStateException("missing version.properties");
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return built.getProperty("version");
  }
}
