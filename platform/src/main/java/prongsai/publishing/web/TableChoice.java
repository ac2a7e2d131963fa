package prongsai.publishing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.publishing.CollectedTables;
import prongsai.publishing.web.TablesView.Table;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;

/// Finds the tables of a round that whoever looks may take.
@Component
class TableChoice {
  private final CollectedTables tables;
  private final Rights rights;

  TableChoice(CollectedTables tables, Rights rights) {
    this.tables = tables;
    this.rights = rights;
  }

  /// Empty while the round takes answers.
  Optional<TablesView> of(Round round) {
    if (round.state() == RoundState.PLANNED || round.state() == RoundState.OPEN)
      return Optional.empty();
    boolean whole = rights.may(Permission.EXPORT_ANSWERS, round.agency());
    String path = "/desk/rounds/" + round.id() + "/results/tables/";
    List<Table> offered = new ArrayList<>();
    List<SurveyInstrument> withheld = new ArrayList<>();
    offered.add(
        new Table(
            "จำนวนผู้เลือกแต่ละตัวเลือก",
            whole
                ? "ทุกข้อของแบบวัดที่มีผู้ตอบตั้งแต่ 10 คน"
                : "ข้อที่มีตัวเลือกใดมีผู้เลือกน้อยกว่า 10 คน จะไม่แสดงจำนวน",
            path + "tallies"));
    if (whole)
      for (SurveyInstrument survey : SurveyInstrument.values())
        if (tables.answers(round, survey).isPresent()) offered.add(answers(survey, path));
        else withheld.add(survey);
    return Optional.of(new TablesView(offered, withheld));
  }

  private static Table answers(SurveyInstrument survey, String path) {
    return new Table(
        "คำตอบรายชุด " + survey.name(),
        "แถวละหนึ่งผู้ตอบ เรียงแบบสุ่ม ไม่มีวันเวลา การดาวน์โหลดอยู่ในบันทึกการทำรายการ",
        path + survey.name().toLowerCase(Locale.ROOT) + "-answers");
  }
}
