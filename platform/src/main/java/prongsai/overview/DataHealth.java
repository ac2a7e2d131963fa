package prongsai.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import prongsai.overview.HealthLine.Sign;
import prongsai.results.FrozenInput;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.suppression.CountRange;
import prongsai.suppression.Suppression;
import prongsai.web.Numbers;

/// How far the data behind a result can be relied on: enough respondents, what was set aside,
/// questions that no longer tell agencies apart, links that open.
///
/// @param result whose data
/// @param input what it was computed from
/// @param deadLinks how many disclosed links do not open now
record DataHealth(Result result, FrozenInput input, int deadLinks) {
  private static final String PARTICIPATION = "/participation";

  List<HealthLine> lines() {
    List<HealthLine> lines = new ArrayList<>();
    for (Participation survey : result.participation()) lines.add(respondents(survey));
    for (Participation survey : result.participation()) {
      if (answered(survey) < Suppression.MINIMUM) continue;
      setAside(survey, lines);
      lines.add(ceiling(survey));
    }
    lines.add(links());
    return lines;
  }

  private static long answered(Participation survey) {
    return survey.respondents().orElse(0);
  }

  private static HealthLine respondents(Participation survey) {
    String what = "ผู้ตอบ " + survey.instrument().value();
    long answered = answered(survey);
    if (answered < Suppression.MINIMUM)
      return new HealthLine(what, "น้อยกว่า 10 คน จึงไม่แสดงคะแนนรายข้อ", Sign.BAD, PARTICIPATION);
    String people = Numbers.grouped(answered) + " คน";
    OptionalLong minimum = survey.minimum();
    if (minimum.isEmpty())
      return new HealthLine(what, people + " ยังไม่ทราบจำนวนขั้นต่ำ", Sign.CAUTION, PARTICIPATION);
    String least = " ขั้นต่ำ " + Numbers.grouped(minimum.getAsLong()) + " คน";
    boolean enough = answered >= minimum.getAsLong();
    return new HealthLine(what, people + least, enough ? Sign.GOOD : Sign.BAD, PARTICIPATION);
  }

  private void setAside(Participation survey, List<HealthLine> to) {
    FrozenInput.Counts counts = input.surveys().get(survey.instrument().value());
    if (counts == null) return;
    CountRange told = Suppression.part(counts.setAside(), counts.setAside() + counts.respondents());
    boolean few = told.least() == 0;
    String words = few ? "น้อยกว่า 10 ชุด หรือไม่มี" : Numbers.grouped(told.least()) + " ชุด";
    to.add(
        new HealthLine(
            "คำตอบ " + survey.instrument().value() + " ที่กันไว้ไม่นับ",
            words,
            few ? Sign.GOOD : Sign.CAUTION,
            PARTICIPATION));
  }

  /// Items to which everybody gave the best answer: they no longer show where to improve.
  private HealthLine ceiling(Participation survey) {
    List<Score> items = new ArrayList<>();
    result
        .score()
        .find(survey.instrument())
        .ifPresent(found ->
            found.each(score -> {
              if (score.part() instanceof Item) items.add(score);
            }));
    long full =
        items.stream()
            .filter(item -> item.value().filter(Ratio.HUNDRED::equals).isPresent())
            .count();
    return new HealthLine(
        "ข้อ " + survey.instrument().value() + " ที่ทุกคนให้คะแนนเต็ม",
        full + " จาก " + items.size() + " ข้อ",
        2 * full > items.size() ? Sign.CAUTION : Sign.GOOD,
        "/results#parts");
  }

  private HealthLine links() {
    return deadLinks == 0
        ? new HealthLine(
            "ลิงก์ที่เปิดเผย (OIT)", "ไม่พบลิงก์ที่เปิดไม่ได้", Sign.GOOD, "/disclosure")
        : new HealthLine(
            "ลิงก์ที่เปิดเผย (OIT)", "เปิดไม่ได้ " + deadLinks + " ลิงก์", Sign.BAD, "/disclosure");
  }

  /// Whether figures below an instrument may be told.
  static boolean isTold(Result result, Instrument instrument) {
    return instrument.kind() != Instrument.Kind.SURVEY
        || result.participation(instrument.code()).map(DataHealth::answered).orElse(0L)
            >= Suppression.MINIMUM;
  }
}
