package prongsai.documents.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/// Validates parts against the OOXML schemas, where the order of elements matters.
public final class Schema {
  private Schema() {}

  /// What is wrong, with the place; empty for a valid part.
  public static List<String> errors(XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    return errors.stream().map(XmlError::toString).toList();
  }
}
