package prongsai.participation.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import prongsai.response.Anomaly;
import prongsai.round.SetAside;
import prongsai.web.Numbers;
import prongsai.web.Typed;

/// What somebody decided on a page, and what is wrong with it.
///
/// @param error empty when nothing is
public record SetAsideForm(Set<Anomaly> kinds, String reason, String error) {
  public SetAsideForm {
    kinds = Set.copyOf(kinds);
  }

  /// What stands, to be changed.
  static SetAsideForm of(Optional<SetAside.Decision> decision) {
    return new SetAsideForm(
        decision.map(found -> Anomaly.of(found.kinds())).orElse(Set.of()),
        decision.map(SetAside.Decision::reason).orElse(""),
        "");
  }

  /// What was sent; kinds that there are not are left out.
  static SetAsideForm typed(List<String> kinds, String reason) {
    Set<Anomaly> chosen = EnumSet.noneOf(Anomaly.class);
    for (Anomaly kind : Anomaly.values()) if (kinds.contains(value(kind))) chosen.add(kind);
    String text = Typed.text(reason);
    String error =
        text.isEmpty() || text.length() > SetAside.LONGEST_REASON
            ? "ระบุเหตุผล ไม่เกิน " + Numbers.grouped(SetAside.LONGEST_REASON) + " ตัวอักษร"
            : "";
    return new SetAsideForm(chosen, text, error);
  }

  /// How a kind is called in the form.
  public static String value(Anomaly kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// The decision; empty while something is wrong.
  Optional<SetAside.Decision> decision() {
    return error.isEmpty()
        ? Optional.of(new SetAside.Decision(Anomaly.flags(kinds), reason))
        : Optional.empty();
  }
}
