package prongsai.documents.sheet;

import java.time.LocalDate;
import prongsai.scoring.framework.FiscalYear;

/// What a poster for the public (EIT) says.
///
/// @param agency its full name, at most 160 characters
/// @param point the service point that the link belongs to, at most 160 characters; empty for the
///   agency as a whole
/// @param year the fiscal year that is assessed
/// @param address short address of the questionnaire for those who type, such as
///   `ita.example.go.th/e/7kq2`, at most 60 characters
/// @param link what the QR code holds
/// @param until last day on which the questionnaire is open
public record PosterNotice(
    String agency, String point, FiscalYear year, String address, String link, LocalDate until) {

  /// @throws IllegalArgumentException when a text other than the service point is missing, or one
  ///   is too long
  public PosterNotice {
    agency = Wording.name("agency", agency);
    point = point.isBlank() ? "" : Wording.name("service point", point);
    address = Wording.address(address);
    if (link.isBlank()) throw new IllegalArgumentException("a poster without a link");
  }
}
