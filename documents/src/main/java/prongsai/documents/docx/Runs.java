package prongsai.documents.docx;

import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Run;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;

/// Text as runs of a paragraph. Face and size come from the paragraph's style; a run states only
/// emphasis and tone, for Latin and for complex scripts alike.
final class Runs {
  private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space");

  private Runs() {}

  static void add(CTP to, Text text, Digits digits, Tone tone) {
    for (Run run : text.runs()) {
      CTR made = to.addNewR();
      if (run.bold() || tone != Tone.NEUTRAL) emphasise(made.addNewRPr(), run.bold(), tone);
      words(made, digits.show(run));
    }
  }

  /// The marker of a line and the tab after it.
  static void marker(CTP to, String marker) {
    CTR run = to.addNewR();
    words(run, marker);
    run.addNewTab();
  }

  static void words(CTR run, String words) {
    CTText text = run.addNewT();
    text.setStringValue(words);
    if (!words.equals(words.strip())) {
      try (XmlCursor cursor = text.newCursor()) {
        cursor.setAttributeText(SPACE, "preserve");
      }
    }
  }

  private static void emphasise(CTRPr type, boolean bold, Tone tone) {
    if (bold) {
      type.addNewB();
      type.addNewBCs();
    }
    color(tone).ifPresent(color -> type.addNewColor().setVal(color));
  }

  private static Optional<String> color(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> Optional.empty();
      case GOOD -> Optional.of("1A6B3C");
      case BAD -> Optional.of("A4261C");
      case CAUTION -> Optional.of("7A4F00");
    };
  }
}
