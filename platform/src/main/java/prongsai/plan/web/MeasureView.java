package prongsai.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.plan.Measure;
import prongsai.plan.MeasureVersion;
import prongsai.web.FormErrors;

/// The page of a measure.
///
/// @param before as it stands; empty for a new one
/// @param form as typed
/// @param shown the form as far as it can be read
/// @param unsaved whether the form holds what is not saved
/// @param conflict with somebody who saved meanwhile
/// @param indicators names by code
/// @param aims items that can be lifted here, in order
/// @param items names of all others by code
/// @param contacts names by account, as forms name them
/// @param units who the guidance knows and the measure does not name yet
/// @param gain points that it is expected to add; empty where that cannot be said
/// @param said what the executive said of it, the latest first
/// @param saved who saved it last and when
public record MeasureView(
    PlanHead head,
    Optional<MeasureVersion> before,
    MeasureForm form,
    Measure shown,
    FormErrors errors,
    boolean unsaved,
    Optional<Conflict> conflict,
    PlanFigures figures,
    Map<String, String> indicators,
    List<AimRow> aims,
    Map<String, String> items,
    Map<String, String> contacts,
    List<String> units,
    String gain,
    List<String> gaps,
    List<String> doubts,
    List<String> said,
    String saved) {
  public MeasureView {
    aims = List.copyOf(aims);
    units = List.copyOf(units);
    gaps = List.copyOf(gaps);
    doubts = List.copyOf(doubts);
    said = List.copyOf(said);
  }

  /// An item that can be lifted.
  ///
  /// @param now its score; a dash where it may not be told
  /// @param value the aim as typed
  /// @param isMark whether it is all or nothing
  public record AimRow(String code, String name, String now, String value, boolean isMark) {}

  /// Address of the page.
  public String path() {
    return head.path()
        + "/measures/"
        + before.map(one -> one.measure().id().toString()).orElse("new");
  }

  /// Its name, or that it is new.
  public String title() {
    return before.map(one -> one.measure().title()).orElse("มาตรการใหม่");
  }

  /// Whether the form is shown: it can be saved, or holds what is not.
  public boolean isEditable() {
    return unsaved || (head.isOpen() && before.map(one -> !one.removed()).orElse(true));
  }
}
