package prongsai.survey.interview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import prongsai.agency.Agency;
import prongsai.round.Round;
import prongsai.survey.interview.Permit;

/// What the page of permits shows.
///
/// @param device what was typed as the name of a device
/// @param until what was typed as the last day
/// @param errors by field, in the order of the form
/// @param link the address of a permit made just now; empty for none
/// @param qrCode the same as a picture
public record PermitView(
    Agency agency,
    Round round,
    List<Permit> permits,
    LocalDate today,
    String device,
    String until,
    Map<String, String> errors,
    String link,
    String qrCode) {

  /// The address of the round.
  public String path() {
    return "/desk/rounds/" + round.id();
  }

  /// What is wrong with a field; empty when nothing is.
  public String error(String field) {
    return errors.getOrDefault(field, "");
  }

  /// How a permit stands.
  public String state(Permit permit) {
    if (permit.withdrawn()) return "ยกเลิกแล้ว";
    return permit.isValid(today) ? "ใช้ได้" : "หมดอายุ";
  }
}
