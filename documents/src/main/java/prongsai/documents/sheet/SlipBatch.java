package prongsai.documents.sheet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prongsai.scoring.framework.FiscalYear;

/// The slips of one agency's staff, to be printed, cut and handed out by chance. All of them look
/// the same but for the code; they are printed in the order given.
///
/// @param agency its full name, at most 160 characters
/// @param year the fiscal year that is assessed
/// @param address short address of the questionnaire for those who type, such as
///   `ita.example.go.th/s`, at most 60 characters
/// @param slips at least one, each with another code
/// @param until last day on which the codes work
/// @param fingerprint of the key that signs tickets, the same on every slip, so that staff can see
///   that nobody was given a key of their own; at most 40 characters
public record SlipBatch(
    String agency,
    FiscalYear year,
    String address,
    List<Slip> slips,
    LocalDate until,
    String fingerprint) {
  private static final int LONGEST_FINGERPRINT = 40;

  /// @throws IllegalArgumentException when there is no slip, a code comes twice, or a text is
  ///   missing or too long
  public SlipBatch {
    agency = Wording.name("agency", agency);
    address = Wording.address(address);
    fingerprint = Wording.within("fingerprint", fingerprint.strip(), LONGEST_FINGERPRINT);
    slips = List.copyOf(slips);
    if (slips.isEmpty()) throw new IllegalArgumentException("no slips to print");
    Set<String> codes = new HashSet<>();
    for (Slip slip : slips)
      if (!codes.add(slip.code())) throw new IllegalArgumentException("a code that comes twice");
  }
}
