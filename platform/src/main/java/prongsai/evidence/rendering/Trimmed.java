package prongsai.evidence.rendering;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Cuts off the empty end of a picture of a short page.
final class Trimmed {
  private static final int MARGIN = 24;

  private Trimmed() {}

  /// The picture without the rows at its end that have one colour only, but for a margin.
  static byte[] below(byte[] png) throws IOException {
    @Nullable BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    if (picture == null) throw new IOException("no picture");
    int last = picture.getHeight() - 1;
    while (last > 0 && isPlain(picture, last)) last--;
    int height = Math.min(picture.getHeight(), last + MARGIN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture.getSubimage(0, 0, picture.getWidth(), height), "png", out);
    return out.toByteArray();
  }

  private static boolean isPlain(BufferedImage picture, int row) {
    int colour = picture.getRGB(0, picture.getHeight() - 1);
    for (int x = 0; x < picture.getWidth(); x++) if (picture.getRGB(x, row) != colour) return false;
    return true;
  }
}
