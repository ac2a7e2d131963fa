package prongsai.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.access.AccountId;
import prongsai.plan.MeasureId;
import prongsai.plan.Planned;
import prongsai.plan.Planning;

/// What the buttons of the list of a plan do.
record ListActs(PlanHead head, Planning planning, AccountId by) {
  private static final String UUID_FORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern SEEN = Pattern.compile("(" + UUID_FORM + "):(\\d{1,15})");

  /// A measure as somebody saw it.
  record Seen(MeasureId id, long version) {
    /// Out of `ID:VERSION`; empty when it is something else.
    static Optional<Seen> read(String text) {
      Matcher seen = SEEN.matcher(text);
      return seen.matches()
          ? Optional.of(
              new Seen(
                  new MeasureId(UUID.fromString(seen.group(1))), Long.parseLong(seen.group(2))))
          : Optional.empty();
    }
  }

  /// A measure by its id in a form.
  static Optional<MeasureId> id(String text) {
    return text.matches(UUID_FORM)
        ? Optional.of(new MeasureId(UUID.fromString(text)))
        : Optional.empty();
  }

  /// Where the page goes on after an act: at the measure that was moved.
  static String place(Map<String, String> sent) {
    String moved = sent.getOrDefault("up", sent.getOrDefault("down", ""));
    return id(moved).map(one -> "#m-" + one).orElse("");
  }

  /// Does what a button says.
  ///
  /// @return why it was not done, in Thai; empty when it was
  Optional<String> act(Map<String, String> sent, List<MeasureId> ticked) {
    if (sent.containsKey("merge")) return planning.merge(head.round(), inOrder(ticked), by);
    if (sent.containsKey("first")) return put(ticked, true);
    if (sent.containsKey("last")) return put(ticked, false);
    Optional<Seen> removed = Seen.read(sent.getOrDefault("remove", ""));
    if (removed.isPresent()) return remove(removed.get());
    Optional<MeasureId> up = id(sent.getOrDefault("up", ""));
    if (up.isPresent()) return move(up.get(), -1);
    return id(sent.getOrDefault("down", ""))
        .flatMap(one -> move(one, 1))
        .or(() ->
            sent.containsKey("down") ? Optional.empty() : Optional.of("โปรดเลือกสิ่งที่จะทำ"));
  }

  private List<MeasureId> order() {
    return new ArrayList<>(
        head.begun().measures().stream().map(one -> one.measure().id()).toList());
  }

  private List<MeasureId> inOrder(List<MeasureId> ticked) {
    return order().stream().filter(ticked::contains).toList();
  }

  private Optional<String> put(List<MeasureId> ticked, boolean first) {
    if (ticked.isEmpty()) return Optional.of("โปรดทำเครื่องหมายหน้ามาตรการที่จะย้าย");
    List<MeasureId> moved = inOrder(ticked);
    List<MeasureId> order = order();
    order.removeAll(moved);
    order.addAll(first ? 0 : order.size(), moved);
    return planning.arrange(head.round(), order);
  }

  private Optional<String> move(MeasureId one, int by) {
    List<MeasureId> order = order();
    int from = order.indexOf(one);
    int to = from + by;
    if (from < 0 || to < 0 || to >= order.size()) return Optional.empty();
    order.remove(from);
    order.add(to, one);
    return planning.arrange(head.round(), order);
  }

  private Optional<String> remove(Seen seen) {
    return switch (planning.remove(head.round(), seen.id(), seen.version(), by)) {
      case Planned.Done _ -> Optional.empty();
      case Planned.Refused(String thai) -> Optional.of(thai);
      case Planned.Conflict(var theirs) ->
          Optional.of(
              "มีผู้แก้ไขมาตรการ “"
                  + theirs.measure().title()
                  + "” หลังจากที่ท่านเปิดหน้านี้ จึงยังไม่นำออก โปรดดูก่อนแล้วลองใหม่");
    };
  }
}
