package prongsai.slips.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import prongsai.invitation.Codes;
import prongsai.round.Days;
import prongsai.round.Round;
import prongsai.slips.SlipOrder;
import prongsai.web.Numbers;
import prongsai.web.ThaiDates;
import prongsai.web.Typed;

/// What somebody typed to order slips, and what is wrong with it.
///
/// @param errors words by name of field, in the order of the fields
public record SlipForm(String count, String until, Map<String, String> errors) {
  /// Name of the field for the number of slips.
  public static final String COUNT = "count";

  /// Name of the field for the last day.
  public static final String UNTIL = "until";

  private static final int MOST_DAYS_AHEAD = 400;

  /// What the page suggests: enough for everybody at first, nothing once there are codes.
  static SlipForm suggested(Round round, long issued) {
    int count = issued == 0 ? SlipOrder.suggested(round.staff()) : 0;
    LocalDate last = Days.of(round.iit()).last();
    return new SlipForm(count == 0 ? "" : Numbers.grouped(count), ThaiDates.date(last), Map.of());
  }

  /// What was typed, checked.
  static SlipForm typed(String count, String until, LocalDate today) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (readCount(count).isEmpty())
      errors.put(COUNT, "ระบุจำนวนสลิปตั้งแต่ 1 ถึง " + Numbers.grouped(Codes.MOST));
    Optional<LocalDate> day = Typed.date(until);
    if (day.isEmpty()) errors.put(UNTIL, "ระบุวันที่ เช่น " + ThaiDates.date(today.plusDays(30)));
    else if (day.get().isBefore(today) || day.get().isAfter(today.plusDays(MOST_DAYS_AHEAD)))
      errors.put(UNTIL, "วันสุดท้ายที่ใช้ได้ต้องไม่ก่อนวันนี้ และไม่เกินหนึ่งปีข้างหน้า");
    return new SlipForm(count, until, errors);
  }

  private static OptionalLong readCount(String typed) {
    OptionalLong count = Typed.number(typed);
    return count.isPresent() && count.getAsLong() >= 1 && count.getAsLong() <= Codes.MOST
        ? count
        : OptionalLong.empty();
  }

  /// What is wrong with a field; empty when nothing is.
  public String error(String field) {
    return errors.getOrDefault(field, "");
  }

  /// The order; empty while anything is wrong.
  Optional<SlipOrder> order() {
    if (!errors.isEmpty()) return Optional.empty();
    return Typed.date(until)
        .map(day -> new SlipOrder(Math.toIntExact(readCount(count).orElseThrow()), day));
  }
}
