package prongsai.participation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.round.Days;
import prongsai.round.Round;
import prongsai.round.SurveyInstrument;
import prongsai.web.FormErrors;
import prongsai.web.ThaiDates;
import prongsai.web.Typed;

/// What somebody chose about a file of answers, as typed.
public record ImportForm(String survey, String day) {
  /// How long before a survey begins its answers may have been collected, in years.
  private static final int EARLIER = 1;

  /// Nothing chosen yet: no survey, and the last day on which both can have been answered.
  static ImportForm fresh(Round round, LocalDate today) {
    return new ImportForm("", latest(round, SurveyInstrument.IIT, today).toString());
  }

  /// The survey; empty while none is chosen.
  Optional<SurveyInstrument> instrument() {
    return Arrays.stream(SurveyInstrument.values())
        .filter(one -> one.name().equals(survey))
        .findFirst();
  }

  /// The day; empty when it is none.
  Optional<LocalDate> date() {
    return Typed.date(day);
  }

  /// What is wrong with it.
  FormErrors errors(Round round, LocalDate today, boolean hasFile) {
    Map<String, List<String>> errors = new LinkedHashMap<>();
    if (instrument().isEmpty()) errors.put("survey", List.of("ยังไม่ได้เลือกแบบวัด"));
    dayError(round, today).ifPresent(error -> errors.put("day", List.of(error)));
    if (!hasFile) errors.put("file", List.of("ยังไม่ได้เลือกแฟ้ม"));
    return new FormErrors(errors);
  }

  private Optional<String> dayError(Round round, LocalDate today) {
    Optional<LocalDate> typed = date();
    if (typed.isEmpty()) return Optional.of("ยังไม่ได้ระบุวันที่เก็บคำตอบ เช่น 31/3/2569");
    SurveyInstrument asked = instrument().orElse(SurveyInstrument.IIT);
    LocalDate earliest = Days.of(round.window(asked)).first().minusYears(EARLIER);
    LocalDate latest = latest(round, asked, today);
    return typed.get().isBefore(earliest) || typed.get().isAfter(latest)
        ? Optional.of("วันที่เก็บคำตอบต้องอยู่ระหว่าง " + ThaiDates.period(earliest, latest))
        : Optional.empty();
  }

  private static LocalDate latest(Round round, SurveyInstrument survey, LocalDate today) {
    LocalDate last = Days.of(round.window(survey)).last();
    return last.isBefore(today) ? last : today;
  }
}
