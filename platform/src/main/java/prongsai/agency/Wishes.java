package prongsai.agency;

import java.util.List;
import java.util.Map;
import prongsai.scoring.problem.Problem;

/// Agencies as somebody wants them, given what the register has.
@FunctionalInterface
public interface Wishes {

  /// The wishes against the register as it is.
  ///
  /// @param register by code
  Wished against(Map<String, AgencyEntry> register);

  /// One agency, typed into a form.
  static Wishes typed(AgencyEntry entry) {
    return _ -> new Wished(List.of(Wish.typed(entry)), 0, List.of());
  }

  /// What is wanted.
  ///
  /// @param refused how many rows could not even be read as a wish
  /// @param problems why
  record Wished(List<Wish> wishes, int refused, List<Problem> problems) {
    public Wished {
      wishes = List.copyOf(wishes);
      problems = List.copyOf(problems);
    }
  }
}
