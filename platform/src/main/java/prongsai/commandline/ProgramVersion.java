package prongsai.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, as the build wrote it.
public final class ProgramVersion implements IVersionProvider {

  /// Such as `0.1.0`.
  public static String current() {
    Properties built = new Properties();
    try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
      if (in == null) throw new IllegalStateException("missing version.properties");
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return built.getProperty("version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"prongsai " + current()};
  }
}
