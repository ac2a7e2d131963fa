package prongsai.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import prongsai.access.AccountId;
import prongsai.scoring.framework.Code;

/// One measure (มาตรการ): a row of the official table.
///
/// @param title its name
/// @param indicator what it is for; empty for one that answers no indicator
/// @param aims the score 0–100 that it is to bring each item to, by code of the item
/// @param units who is responsible, the leading unit first
/// @param contact who is reminded; empty for all officers of the agency
/// @param steps in order
/// @param output what shows its success (ตัวชี้วัดความสำเร็จ)
/// @param target how much of that (ค่าเป้าหมาย)
/// @param budget in baht; empty where none is needed
/// @param reporting how progress is reported, to whom and how often, a line each
public record Measure(
    MeasureId id,
    String title,
    Optional<Code> indicator,
    SortedMap<Code, BigDecimal> aims,
    List<String> units,
    Optional<AccountId> contact,
    List<Step> steps,
    String output,
    String target,
    Optional<BigDecimal> budget,
    List<String> reporting) {
  /// The most steps of one measure.
  public static final int MOST_STEPS = 40;

  public Measure {
    aims = Collections.unmodifiableSortedMap(new TreeMap<>(aims));
    units = List.copyOf(units);
    steps = List.copyOf(steps);
    reporting = List.copyOf(reporting);
  }

  /// The first day of its first step.
  public Optional<LocalDate> starts() {
    return steps.stream().flatMap(step -> step.starts().stream()).min(Comparator.naturalOrder());
  }

  /// When it is to be finished (กำหนดเวลาแล้วเสร็จ): the last day of its last step.
  public Optional<LocalDate> ends() {
    return steps.stream().flatMap(step -> step.ends().stream()).max(Comparator.naturalOrder());
  }
}
