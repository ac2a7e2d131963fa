package prongsai.agency;

import java.util.Map;
import prongsai.scoring.problem.Where;

/// An agency as somebody wants it in the register.
///
/// @param row of the file it comes from; 0 when typed into a form
/// @param places of its parts in that file, by name; the name itself for a part that has none
public record Wish(long row, AgencyEntry entry, Map<String, Where> places) {
  public Wish {
    places = Map.copyOf(places);
  }

  /// Typed into a form.
  public static Wish typed(AgencyEntry entry) {
    return new Wish(0, entry, Map.of());
  }

  Where place(String part) {
    return places.getOrDefault(part, Where.part(part));
  }
}
