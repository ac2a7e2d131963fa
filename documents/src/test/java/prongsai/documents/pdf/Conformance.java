package prongsai.documents.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// veraPDF's judgement on a document.
public final class Conformance {
  private static final Logger LOGGER = Logger.getLogger("org.verapdf");

  static {
    LOGGER.setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /// What fails under a flavour (`2a`, `2u`, `ua1`); empty when it conforms.
  public static List<String> failures(byte[] pdf, String flavourName) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.fromString(flavourName);
    try (var parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      var result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
