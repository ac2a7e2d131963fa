package prongsai.documents.pdf.page;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import prongsai.documents.pdf.file.Bytes;
import prongsai.documents.pdf.file.Deflated;
import prongsai.documents.pdf.file.PdfFile;

/// What the colours of a document mean: sRGB, as an archive must know.
final class ColorProfile {
  private static final Deflated SRGB = srgb();

  private ColorProfile() {}

  private static Deflated srgb() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    return Deflated.of(new Bytes(profile.length).append(profile, profile.length));
  }

  static int outputIntent(PdfFile file) {
    int profile = file.addDeflated("/N 3", SRGB);
    String name = "(sRGB IEC61966-2.1)";
    return file.add(
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier%s/Info%s/RegistryName(http://www.color.org)/DestOutputProfile %d 0 R>>"
            .formatted(name, name, profile));
  }
}
