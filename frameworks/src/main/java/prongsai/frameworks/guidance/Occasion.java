package prongsai.frameworks.guidance;

import java.util.List;
import prongsai.scoring.framework.FiscalYear;

/// The result that guidance is printed for; fills its placeholders.
///
/// @param assessed the fiscal year of the result; measures are carried out in the next
/// @param agency name of the agency
public record Occasion(FiscalYear assessed, String agency) {
  /// The placeholders that a text may have.
  static final List<String> PLACEHOLDERS = List.of("{year}", "{next_year}", "{agency}");

  /// The text with `{year}`, `{next_year}` and `{agency}` replaced.
  public String fill(String text) {
    return text.replace("{year}", assessed.toString())
        .replace("{next_year}", assessed.next().toString())
        .replace("{agency}", agency);
  }
}
