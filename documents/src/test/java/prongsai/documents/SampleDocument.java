package prongsai.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.model.Heading;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.Line;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.RadarChart;
import prongsai.documents.model.Section;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;

/// A document of the length of a real report that holds every kind of block, long cells, group
/// rows, numbered lines, a landscape section, and words that are hard to set.
public final class SampleDocument {
  private SampleDocument() {}

  /// Words whose marks stack, collide or change shape.
  public static final String HARD_WORDS = "ที่ ป้องกัน ผู้ น้ำ ปั๊ม กี่ ป้า ฐุ ญู ค้ำ ถ้ำ";

  public static final String AGENCY = "องค์การบริหารส่วนจังหวัดอุบลราชธานี";

  public static Document thai() {
    return in(Digits.THAI);
  }

  public static Document in(Digits digits) {
    return new Document(
        metadata(),
        digits,
        List.of(
            Section.portrait(List.of(cover())),
            Section.portrait(summary()),
            Section.portrait(principles()),
            Section.portrait(analysis()),
            Section.landscape(measures()),
            Section.data(
                List.of(new Heading(1, Text.of("ที่มาของคะแนน")), SampleTables.tallies()))));
  }

  private static Metadata metadata() {
    return new Metadata(
        "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2565",
        "ผลการประเมิน ITA ขององค์การบริหารส่วนจังหวัดอุบลราชธานี",
        AGENCY,
        List.of("ITA", "คุณธรรม", "ความโปร่งใส"),
        "กรอบการประเมิน nacc-ita-2565 รุ่น 1.0.0 (SHA-256 3f5a1c0e9b7d) · prongsai 0.1.0");
  }

  private static Cover cover() {
    return new Cover(
        List.of(
            Text.of("รายงานการวิเคราะห์ผลการประเมินคุณธรรม"),
            Text.of("และความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ")),
        Text.of("ประจำปีงบประมาณ พ.ศ. 2565"),
        Text.of(AGENCY),
        List.of(Text.of("อำเภอเมืองอุบลราชธานี จังหวัดอุบลราชธานี")));
  }

  private static List<Block> summary() {
    return List.of(
        new Heading(1, Text.of("บทสรุปสำหรับผู้บริหาร")),
        new KeyFigures(
            List.of(
                figure("คะแนนรวม", "79.43", "เกณฑ์ผ่าน 85 คะแนน", Tone.BAD),
                figure("ระดับผลการประเมิน", "B", "ไม่ผ่านเกณฑ์", Tone.CAUTION),
                figure(
                    "ตัวชี้วัดที่ผ่านเกณฑ์", "6 จาก 10", "ต้องแก้ไข 4 ตัวชี้วัด", Tone.NEUTRAL))),
        Paragraph.result("คะแนนภาพรวมหน่วยงาน " + AGENCY + " : 79.43 คะแนน ระดับผลการประเมิน B"),
        Paragraph.body(
            Text.of("หากดำเนินการตามข้อ ")
                .then(Text.bold("O42 และ O43"))
                .then(Text.of(" ได้ครบถ้วน คะแนนรวมจะเพิ่มเป็น "))
                .then(Text.bold("89.43 คะแนน"))
                .then(Text.of(" อยู่ในระดับ A และผ่านเกณฑ์ที่กำหนดไว้ที่ 85 คะแนน"))),
        SampleTables.instruments(),
        new BarChart(
            "indicators",
            Text.of("คะแนนรายตัวชี้วัดเทียบกับเกณฑ์ผ่าน 85 คะแนน"),
            "แผนภูมิแท่งแสดงคะแนน 10 ตัวชี้วัด สูงสุดคือประสิทธิภาพการสื่อสาร 91.79"
                + " ต่ำสุดคือการป้องกันการทุจริต 43.75",
            bars(),
            new BigDecimal("85")),
        Paragraph.note("ขีดตั้งบนแท่งคือคะแนนของปีก่อน แสดงเฉพาะตัวชี้วัดที่เทียบกันได้"),
        new RadarChart(
            "radar",
            Text.of("คะแนนรายตัวชี้วัดเทียบกับปีก่อน"),
            "แผนภูมิเรดาร์แสดงคะแนน 10 ตัวชี้วัดของปี 2565 และปี 2564",
            SampleTables.INDICATORS.stream().map(SampleTables.Indicator::name).toList(),
            List.of(series("ปี 2565", 0), series("ปี 2564", 3))));
  }

  private static KeyFigures.Figure figure(String label, String value, String note, Tone tone) {
    return new KeyFigures.Figure(Text.of(label), Text.of(value), Text.of(note), tone);
  }

  private static List<BarChart.Bar> bars() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (SampleTables.Indicator one : SampleTables.INDICATORS)
      bars.add(
          new BarChart.Bar(
              one.name(),
              one.score(),
              one.instrument(),
              one.instrument().equals("OIT")
                  ? Optional.empty()
                  : Optional.of(one.score().subtract(new BigDecimal("3.21")))));
    return bars;
  }

  private static RadarChart.Series series(String name, int lower) {
    return new RadarChart.Series(
        name,
        SampleTables.INDICATORS.stream()
            .map(one -> one.score().subtract(BigDecimal.valueOf(lower)))
            .toList());
  }

  private static List<Block> principles() {
    return List.of(
        new Heading(
            1, Text.of("การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)")),
        new Heading(2, Text.of("หลักการประเมิน")),
        Paragraph.body(SampleTexts.OPEN_TO_TRANSPARENCY),
        Paragraph.body(SampleTexts.PURPOSE),
        new Heading(2, Text.of("เครื่องมือในการประเมิน")),
        Paragraph.body("เครื่องมือในการประเมินประกอบด้วย 3 เครื่องมือ ดังนี้"),
        new Listing(
            List.of(
                new Line("1.", Text.of(SampleTexts.IIT)),
                new Line("2.", Text.of(SampleTexts.EIT)),
                new Line("3.", Text.of(SampleTexts.OIT)))),
        new Heading(2, Text.of("หลักเกณฑ์การประเมินผล")),
        new Heading(3, Text.of("1. คะแนนและระดับผลการประเมิน")),
        Paragraph.body(
            "ผลการประเมินจะมี 2 ลักษณะ คือ ค่าคะแนน โดยมีคะแนนเต็ม 100 คะแนน"
                + " และระดับผลการประเมิน (Rating Score) โดยจำแนกออกเป็น 7 ระดับ ดังนี้"),
        SampleTables.levels(),
        new Heading(3, Text.of("2. ผลการประเมินตามเป้าหมาย")),
        Paragraph.body(SampleTexts.TARGET),
        new Paragraph(Paragraph.Style.CENTERED, Text.of(HARD_WORDS)),
        Paragraph.plain(HARD_WORDS + " " + SampleTexts.MIXED));
  }

  private static List<Block> analysis() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, Text.of("การวิเคราะห์ผลการประเมินจำแนกตามเครื่องมือการประเมิน")));
    blocks.add(SampleTables.ranking());
    blocks.add(
        new Heading(2, Text.of("1. ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน")));
    blocks.add(Paragraph.body(SampleTexts.URGENT));
    for (SampleTables.Indicator one : SampleTables.weakest()) {
      blocks.add(new Heading(3, Text.of("ตัวชี้วัด" + one.name() + " " + one.score() + " คะแนน")));
      blocks.add(Paragraph.body(SampleTexts.CHOICE));
      blocks.add(SampleTables.items(one, "แนวทางการพัฒนา"));
    }
    blocks.add(new Heading(2, Text.of("2. ประเด็นที่ต้องพัฒนาให้ดีขึ้น")));
    for (SampleTables.Indicator one : SampleTables.strongest()) {
      blocks.add(new Heading(3, Text.of("ตัวชี้วัด" + one.name() + " " + one.score() + " คะแนน")));
      blocks.add(SampleTables.items(one, "ประเด็นที่ควรพัฒนา/รักษาระดับ"));
    }
    return blocks;
  }

  private static List<Block> measures() {
    return List.of(
        new Heading(1, Text.of("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566")),
        Paragraph.body(SampleTexts.MEASURES),
        SampleMeasures.table());
  }
}
