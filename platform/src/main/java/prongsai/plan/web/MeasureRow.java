package prongsai.plan.web;

import java.util.List;
import java.util.stream.Collectors;
import prongsai.plan.Measure;
import prongsai.plan.MeasureVersion;
import prongsai.web.ThaiDates;

/// A measure in the list of a plan.
///
/// @param number its place, from 1
/// @param indicator what it is for, with its code; empty for none
/// @param gain points that it alone is expected to add, `+5.20`; empty where that cannot be said
/// @param gaps what keeps the plan from being sent, in Thai
/// @param doubts what somebody should look at twice, in Thai
/// @param asks what the executive said of it since it was last changed
public record MeasureRow(
    MeasureVersion version,
    int number,
    String indicator,
    String gain,
    List<String> gaps,
    List<String> doubts,
    List<String> asks) {
  public MeasureRow {
    gaps = List.copyOf(gaps);
    doubts = List.copyOf(doubts);
    asks = List.copyOf(asks);
  }

  public Measure measure() {
    return version.measure();
  }

  /// Names it in forms.
  public String id() {
    return measure().id().toString();
  }

  /// It as somebody saw it, `ID:VERSION`.
  public String seen() {
    return id() + ":" + version.version();
  }

  /// The items that it is to lift.
  public String items() {
    return measure().aims().keySet().stream()
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  /// When it is to be finished; empty while that is open.
  public String deadline() {
    return measure().ends().map(ThaiDates::date).orElse("");
  }

  /// Whether nothing is missing and nobody asked for anything.
  public boolean isComplete() {
    return gaps.isEmpty() && asks.isEmpty();
  }
}
