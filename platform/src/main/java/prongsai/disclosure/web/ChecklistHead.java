package prongsai.disclosure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.disclosure.Checklist.State;
import prongsai.round.Round;
import prongsai.scoring.framework.Item;
import prongsai.web.ThaiDates;

/// What all pages of a checklist know.
///
/// @param items those of the framework, in its order
/// @param until until when it can be filled in
/// @param locked why whoever looks cannot write in it, in Thai; empty when they can
/// @param mayFill whether whoever looks may fill it in, were it open
/// @param mayApprove whether whoever looks may approve it
/// @param mayManage whether whoever looks may set the last day
public record ChecklistHead(
    Round round,
    Agency agency,
    List<Item> items,
    State state,
    Instant until,
    Instant now,
    Optional<String> locked,
    boolean mayFill,
    boolean mayApprove,
    boolean mayManage) {
  public ChecklistHead {
    items = List.copyOf(items);
  }

  /// `/desk/rounds/…/disclosure`.
  public String path() {
    return "/desk/rounds/" + round.id() + "/disclosure";
  }

  /// `/desk/rounds/…`.
  public String roundPath() {
    return "/desk/rounds/" + round.id();
  }

  /// Where everybody can read the list once it is approved.
  public String publicPath() {
    return PublicLists.path(agency, round.year());
  }

  /// Where the part is that other sites may show.
  public String embedPath() {
    return PublicLists.embedPath(agency, round.year());
  }

  /// Whether whoever looks can write now.
  public boolean isOpen() {
    return locked.isEmpty();
  }

  /// How far the whole is, in a few words.
  public String stateInThai() {
    return switch (state) {
      case FILLING -> "กำลังกรอก";
      case AWAITING_APPROVAL -> "รอผู้บริหารอนุมัติ";
      case APPROVED -> "ผู้บริหารอนุมัติแล้ว";
    };
  }

  /// The last day on which it can be filled in, wholly or in part.
  public LocalDate lastDay() {
    return ThaiDates.day(until.minusMillis(1));
  }

  /// Until when it can be filled in and how long that is.
  public String deadline() {
    if (state == State.APPROVED) return "ครบกำหนดกรอก " + last();
    if (!now.isBefore(until)) return "หมดเวลากรอกเมื่อ " + last();
    long days = ThaiDates.day(now).until(lastDay(), ChronoUnit.DAYS);
    return "กรอกได้ถึง "
        + last()
        + (days == 0 ? " วันนี้เป็นวันสุดท้าย" : " เหลือ " + days + " วัน");
  }

  private String last() {
    return ThaiDates.start(lastDay().plusDays(1)).equals(until)
        ? ThaiDates.date(lastDay())
        : ThaiDates.moment(until);
  }
}
