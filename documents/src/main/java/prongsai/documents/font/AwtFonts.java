package prongsai.documents.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Loads fonts into the JDK's shaper on any machine: without a screen, without installed fonts, and
/// without the fontconfig library that the JDK looks for on Linux.
final class AwtFonts {
  private static final String FONTCONFIG = "sun.awt.fontconfig";
  private static final String NO_SYSTEM_FONTS = "version=1\nsequence.allfonts=default\n";

  private AwtFonts() {}

  /// The font at 1000 pt, kerned, so that its lengths are thousandths of the type size.
  static Font load(byte[] file) {
    if (System.getProperty("java.awt.headless") == null)
      System.setProperty("java.awt.headless", "true");
    Font font;
    try {
      font = create(file);
    } catch (IllegalStateException e) {
      if (System.getProperty(FONTCONFIG) != null) throw e;
      font = createWithoutFontconfig(file);
    }
    return font.deriveFont(1000f)
        .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
  }

  private static Font create(byte[] file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    } catch (FontFormatException
        | IOException
        | RuntimeException
        | LinkageError
        | InternalError e) {
      throw new IllegalStateException("font cannot be loaded", e);
    }
  }

  /// The JDK reads this property when it first sets up its fonts, which has just failed; the second
  /// attempt finds it and leaves fontconfig alone. Tried with the library taken away.
  private static Font createWithoutFontconfig(byte[] file) {
    try {
      Path settings = Files.createTempFile("prongsai-fonts", ".properties");
      try {
        Files.writeString(settings, NO_SYSTEM_FONTS);
        System.setProperty(FONTCONFIG, settings.toString());
        return create(file);
      } finally {
        Files.deleteIfExists(settings);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
