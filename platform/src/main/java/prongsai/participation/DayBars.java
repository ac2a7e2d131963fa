package prongsai.participation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import prongsai.response.DayGroup;
import prongsai.web.Numbers;
import prongsai.web.ThaiDates;

/// Answers day by day as bars: as wide as the days, as high as the answers of one of them, so that
/// the area of a bar is its number. Words stand beside the picture, which may be stretched.
///
/// @param first the day at the left edge
/// @param last the day at the right edge
public record DayBars(String survey, LocalDate first, LocalDate last, List<DayGroup> groups) {
  private static final double HEIGHT = 100;
  private static final double DAY = 10;
  private static final double GAP = 2;

  public DayBars {
    groups = List.copyOf(groups);
  }

  /// The bars of a survey.
  public static DayBars of(SurveyProgress survey) {
    List<DayGroup> groups = survey.counts().days();
    LocalDate first = survey.days().first();
    LocalDate last = survey.days().last();
    for (DayGroup group : groups) {
      if (group.first().isBefore(first)) first = group.first();
      if (group.last().isAfter(last)) last = group.last();
    }
    return new DayBars(survey.heading(), first, last, groups);
  }

  /// Answers on the best day, rounded up; 0 when nothing is told.
  public long highest() {
    return (long) Math.ceil(groups.stream().mapToDouble(DayBars::daily).max().orElse(0));
  }

  /// Whether some bar stands for more than one day.
  public boolean joinsDays() {
    return groups.stream().anyMatch(group -> !group.first().equals(group.last()));
  }

  private static double daily(DayGroup group) {
    return (double) group.answers() / days(group.first(), group.last());
  }

  private static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /// An `<svg>` element that takes the size that the page gives it.
  ///
  /// @param id unique in the page
  public String svg(String id) {
    StringBuilder svg = new StringBuilder(1024);
    double width = days(first, last) * DAY;
    svg.append(
        String.format(Locale.ROOT, "<svg class=\"days\" viewBox=\"0 0 %.0f %.0f\"", width, HEIGHT));
    svg.append(" preserveAspectRatio=\"none\" role=\"img\" aria-labelledby=\"");
    svg.append(id).append("-title ").append(id).append("-desc\"><title id=\"").append(id);
    svg.append("-title\">จำนวนผู้ตอบรายวัน ").append(survey).append("</title><desc id=\"");
    svg.append(id).append("-desc\">").append(description()).append("</desc>");
    for (DayGroup group : groups) bar(svg, group);
    return svg.append("</svg>").toString();
  }

  private void bar(StringBuilder svg, DayGroup group) {
    double left = (days(first, group.first()) - 1) * DAY + GAP / 2;
    double width = days(group.first(), group.last()) * DAY - GAP;
    double height = HEIGHT * daily(group) / highest();
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
            left,
            HEIGHT - height,
            width,
            height));
  }

  private String description() {
    return groups.isEmpty()
        ? "ยังไม่มีวันใดที่แสดงได้"
        : "ตั้งแต่ %s ถึง %s สูงสุดวันละ %s คน ตัวเลขทุกวันอยู่ในตารางใต้ภาพ"
            .formatted(ThaiDates.date(first), ThaiDates.date(last), Numbers.grouped(highest()));
  }
}
