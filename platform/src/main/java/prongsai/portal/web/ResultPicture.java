package prongsai.portal.web;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;

/// The picture that stands for a result where people share its address: 1200 × 630, PNG.
final class ResultPicture {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MARGIN = 72;
  private static final int BAR_TOP = 486;
  private static final Color PAPER = Color.WHITE;
  private static final Color INK = new Color(0x14212b);
  private static final Color MUTED = new Color(0x4a5963);
  private static final Color GROUND = new Color(0xe3e8ea);
  private static final Color ACCENT = new Color(0x0b5c66);
  private static final Color GOOD = new Color(0x1a6b3c);
  private static final Color BAD = new Color(0xa4261c);

  private static final Font REGULAR = font("ITASarabun-Regular.ttf");
  private static final Font BOLD = font("ITASarabun-Bold.ttf");

  private final Graphics2D graphics;

  private ResultPicture(Graphics2D graphics) {
    this.graphics = graphics;
  }

  private static Font font(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            ResultPicture.class.getResourceAsStream("/prongsai/documents/fonts/" + name))) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (FontFormatException broken) {
      throw new IllegalStateException(name, broken);
    }
  }

  /// Draws it.
  static byte[] of(PublicResult result, ResultWords says) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    new ResultPicture(graphics).draw(result, says);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void draw(PublicResult result, ResultWords says) {
    Words words = says.words();
    boolean passes = says.figures().passes(says.result().score());
    graphics.setColor(ACCENT);
    graphics.fillRect(0, 0, WIDTH, 16);
    int below = lines(words.name(result.agency()), BOLD.deriveFont(60f), 96, 2);
    graphics.setColor(MUTED);
    line(
        words.text("result.heading", "year", words.year(result.round().year())),
        REGULAR.deriveFont(34f),
        below + 44);
    graphics.setColor(INK);
    String total = says.figures().of(says.result().score());
    int figure = line(total, BOLD.deriveFont(150f), 450);
    graphics.setColor(passes ? GOOD : BAD);
    draw(
        words.text(passes ? "result.pass" : "result.fail", "mark", says.passMark()),
        BOLD.deriveFont(44f),
        figure + 40,
        398);
    graphics.setColor(MUTED);
    draw(
        words.text("result.level", "level", says.level()),
        REGULAR.deriveFont(44f),
        figure + 40,
        450);
    bar(says, passes);
    graphics.setColor(ACCENT);
    line(words.text("name"), BOLD.deriveFont(36f), 590);
  }

  private void bar(ResultWords says, boolean passes) {
    int width = WIDTH - 2 * MARGIN;
    int value = says.figures().width(says.result().score());
    int mark = MARGIN + Math.round(width * Float.parseFloat(says.passMark()) / 100);
    graphics.setColor(GROUND);
    graphics.fillRect(MARGIN, BAR_TOP, width, 28);
    graphics.setColor(passes ? GOOD : BAD);
    graphics.fillRect(MARGIN, BAR_TOP, width * value / 100, 28);
    graphics.setColor(INK);
    graphics.fillRect(mark - 2, BAR_TOP - 8, 4, 44);
  }

  /// Draws a line at the left margin.
  ///
  /// @return where it ends
  private int line(String text, Font font, int base) {
    return draw(text, font, MARGIN, base);
  }

  private int draw(String text, Font font, int left, int base) {
    TextLayout layout = new TextLayout(text, font, graphics.getFontRenderContext());
    layout.draw(graphics, left, base);
    return left + Math.round(layout.getAdvance());
  }

  /// Draws a text broken into lines where Thai may be broken; what does not fit is left out.
  ///
  /// @return the base of the last line
  private int lines(String text, Font font, int top, int most) {
    AttributedString styled = new AttributedString(text);
    styled.addAttribute(TextAttribute.FONT, font);
    LineBreakMeasurer measurer =
        new LineBreakMeasurer(
            styled.getIterator(),
            BreakIterator.getLineInstance(Locale.of("th")),
            graphics.getFontRenderContext());
    graphics.setColor(INK);
    int base = top;
    for (int i = 0; i < most && measurer.getPosition() < text.length(); i++) {
      if (i > 0) base += 84;
      measurer.nextLayout(WIDTH - 2 * MARGIN).draw(graphics, MARGIN, base);
    }
    return base;
  }
}
