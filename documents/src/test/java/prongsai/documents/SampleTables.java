package prongsai.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Line;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;

/// Tables of a real report: rankings, levels, items with long guidance, counts.
final class SampleTables {
  private SampleTables() {}

  record Indicator(String instrument, String name, BigDecimal score) {
    static Indicator of(String instrument, String name, String score) {
      return new Indicator(instrument, name, new BigDecimal(score));
    }
  }

  static final List<Indicator> INDICATORS =
      List.of(
          Indicator.of("EIT", "ประสิทธิภาพการสื่อสาร", "91.79"),
          Indicator.of("IIT", "การปฏิบัติหน้าที่", "91.71"),
          Indicator.of("EIT", "การปรับปรุงการทำงาน", "90.50"),
          Indicator.of("EIT", "คุณภาพการดำเนินงาน", "89.52"),
          Indicator.of("OIT", "การเปิดเผยข้อมูล", "88.50"),
          Indicator.of("IIT", "การใช้อำนาจ", "88.12"),
          Indicator.of("IIT", "การแก้ไขปัญหาการทุจริต", "83.62"),
          Indicator.of("IIT", "การใช้ทรัพย์สินของราชการ", "83.52"),
          Indicator.of("IIT", "การใช้งบประมาณ", "82.96"),
          Indicator.of("OIT", "การป้องกันการทุจริต", "43.75"));

  static List<Indicator> weakest() {
    return INDICATORS.subList(6, 10).reversed();
  }

  static List<Indicator> strongest() {
    return INDICATORS.subList(0, 3);
  }

  static Table ranking() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < INDICATORS.size(); i++) {
      Indicator one = INDICATORS.get(i);
      boolean passes = one.score().intValue() >= 85;
      rows.add(
          Row.body(
              Cell.count(i + 1L),
              Cell.of(one.instrument()),
              Cell.of(one.name()),
              Cell.number(one.score(), 2),
              Cell.of(passes ? "ผ่านเกณฑ์" : "ไม่ผ่านเกณฑ์").toned(passes ? Tone.GOOD : Tone.BAD)));
    }
    rows.add(
        Row.total(
            Cell.of("คะแนนรวม").spanning(3),
            Cell.number(new BigDecimal("79.43"), 2),
            Cell.of("ระดับ B").toned(Tone.CAUTION)));
    return new Table(
        "ranking",
        Text.of("ตารางที่ 1 คะแนนรายตัวชี้วัด เรียงจากสูงไปต่ำ"),
        List.of(
            Column.of("ลำดับ", 8, Alignment.CENTER),
            Column.of("เครื่องมือการประเมิน", 16, Alignment.CENTER),
            Column.of("ตัวชี้วัด", 40, Alignment.LEFT),
            Column.of("คะแนน", 14, Alignment.RIGHT),
            Column.of("ผลการประเมิน", 22, Alignment.CENTER)),
        rows,
        2);
  }

  static Table instruments() {
    return new Table(
        "instruments",
        Text.of("คะแนนรายเครื่องมือ"),
        List.of(
            Column.of("เครื่องมือ", 46, Alignment.LEFT),
            Column.of("คะแนนที่ได้ (เต็ม 100)", 18, Alignment.RIGHT),
            Column.of("น้ำหนัก (ร้อยละ)", 18, Alignment.RIGHT),
            Column.of("คะแนนถ่วงน้ำหนัก", 18, Alignment.RIGHT)),
        List.of(
            instrument("IIT ผู้มีส่วนได้ส่วนเสียภายใน", "85.99", 30, "25.80"),
            instrument("EIT ผู้มีส่วนได้ส่วนเสียภายนอก", "90.60", 30, "27.18"),
            instrument("OIT การเปิดเผยข้อมูลสาธารณะ", "66.13", 40, "26.45"),
            Row.total(
                Cell.of("รวม"),
                Cell.empty(),
                Cell.count(100),
                Cell.number(new BigDecimal("79.43"), 2))),
        0);
  }

  private static Row instrument(String name, String score, long weight, String weighted) {
    return Row.body(
        Cell.of(name),
        Cell.number(new BigDecimal(score), 2),
        Cell.count(weight),
        Cell.number(new BigDecimal(weighted), 2));
  }

  static Table levels() {
    String[][] levels = {
      {"95.00 - 100", "AA", "ดีเยี่ยม"}, {"85.00 - 94.99", "A", "ดีมาก"},
      {"75.00 - 84.99", "B", "ดี"}, {"65.00 - 74.99", "C", "พอใช้"},
      {"55.00 - 64.99", "D", "ควรปรับปรุง"}, {"50.00 - 54.99", "E", "ควรปรับปรุงอย่างมาก"},
      {"0 - 49.99", "F", "ควรปรับปรุงโดยเร่งด่วน"}
    };
    List<Row> rows = new ArrayList<>();
    for (String[] level : levels)
      rows.add(Row.body(Cell.of(level[0]), Cell.of(Text.bold(level[1])), Cell.of(level[2])));
    return new Table(
        "levels",
        Text.of("ระดับผลการประเมิน"),
        List.of(
            Column.of("คะแนน", 30, Alignment.CENTER),
            Column.of("ระดับ", 20, Alignment.CENTER),
            Column.of("ความหมาย", 50, Alignment.LEFT)),
        rows,
        1);
  }

  static Table items(Indicator indicator, String adviceHeading) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.group(
            Cell.of(indicator.instrument() + " " + indicator.name()),
            Cell.number(indicator.score(), 2),
            Cell.empty()));
    rows.add(
        Row.body(
            Cell.of(
                "ข้อ 7 ท่านรู้เกี่ยวกับแผนการใช้จ่ายงบประมาณประจำปีของหน่วยงานของท่านมากน้อยเพียงใด"),
            Cell.number(new BigDecimal("73.72"), 2).toned(Tone.BAD),
            Cell.of(
                "หน่วยงานแจ้งเวียนและประชาสัมพันธ์แผนการใช้จ่ายงบประมาณประจำปีของหน่วยงาน"
                    + "ให้บุคลากรรับทราบข้อมูล")));
    rows.add(
        Row.body(
            Cell.lines(
                List.of(
                    Line.of(
                        "ข้อ 12 หน่วยงานของท่านเปิดโอกาสให้ท่านมีส่วนร่วมในการตรวจสอบการใช้จ่าย"
                            + "งบประมาณ ตามประเด็นดังต่อไปนี้ มากน้อยเพียงใด"),
                    new Line("-", Text.of("สอบถาม")),
                    new Line("-", Text.of("ทักท้วง")),
                    new Line("-", Text.of("ร้องเรียน ร้องทุกข์ หรือขอคำชี้แจงในเรื่องอื่น ๆ")))),
            Cell.number(new BigDecimal("73.29"), 2).toned(Tone.BAD),
            Cell.lines(
                List.of(
                    Line.of(
                        Text.bold("ระยะเร่งด่วน ")
                            .then(
                                Text.of(
                                    "ส่งเสริมให้ประชาชนเข้ามามีส่วนร่วมในกระบวนการจัดซื้อจัดจ้าง"
                                        + " รับฟังความคิดเห็นและข้อเสนอแนะ"))),
                    Line.of(
                        "นำมาพัฒนาและปรับปรุงการใช้จ่ายงบประมาณให้มีประสิทธิภาพเพิ่มมากขึ้น")))));
    rows.add(
        Row.body(
            Cell.of(
                "ข้อ 24 หน่วยงานของท่าน มีการกำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการ"
                    + " เพื่อป้องกันไม่ให้เกิดการนำไปใช้ประโยชน์ส่วนตัว กลุ่ม หรือพวกพ้อง มากน้อยเพียงใด"),
            Cell.number(new BigDecimal("100"), 2).toned(Tone.GOOD),
            Cell.of(
                "หน่วยงานที่รับผิดชอบรายงานการใช้ทรัพย์สินของราชการต่อผู้บริหาร"
                    + " เพื่อให้ผู้บริหารกำกับติดตามและตรวจสอบ")));
    return new Table(
        "items-" + INDICATORS.indexOf(indicator),
        Text.EMPTY,
        List.of(
            Column.of("ข้อคำถาม", 44, Alignment.LEFT),
            Column.of("คะแนน", 12, Alignment.RIGHT),
            Column.of(adviceHeading, 44, Alignment.LEFT)),
        rows,
        0);
  }

  static Table tallies() {
    List<Row> rows = new ArrayList<>();
    for (int item = 1; item <= 30; item++)
      rows.add(
          Row.body(
              Cell.of("I" + item),
              Cell.count(1_200L + item),
              Cell.count(300),
              Cell.number(new BigDecimal("83.333"), 4)));
    return new Table(
        "tallies",
        Text.of("จำนวนคำตอบรายข้อ"),
        List.of(
            Column.of("ข้อ", 25, Alignment.LEFT),
            Column.of("มากที่สุด", 25, Alignment.RIGHT),
            Column.of("น้อย", 25, Alignment.RIGHT),
            Column.of("คะแนน", 25, Alignment.RIGHT)),
        rows,
        0);
  }
}
