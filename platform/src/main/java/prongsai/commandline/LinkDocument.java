package prongsai.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prongsai.checking.VerdictWords;
import prongsai.documents.Format;
import prongsai.documents.Renderers;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.model.Heading;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.Line;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.Section;
import prongsai.documents.model.Table;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;
import prongsai.documents.phrase.ThaiDate;
import prongsai.fetching.Verdict;
import prongsai.publishing.WholeFile;

/// The outcomes of a check as a document.
final class LinkDocument {
  private static final String TITLE = "ผลการตรวจลิงก์ข้อมูลที่เปิดเผยต่อสาธารณะ";
  private final LinkReport report;

  LinkDocument(LinkReport report) {
    this.report = report;
  }

  /// Writes the document in the format given.
  void write(Path file, Format format, LocalDate today) throws IOException {
    Document document = document(today);
    WholeFile.write(file, to -> Renderers.of(format).render(document, to));
  }

  private Document document(LocalDate today) {
    String date = ThaiDate.longForm(today);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, Text.of("ตรวจเมื่อ " + date)));
    blocks.add(figures());
    blocks.add(table());
    blocks.add(
        Paragraph.note(
            "ผลนี้เป็นสิ่งที่โปรแกรมพบขณะตรวจ ใช้ช่วยตรวจทานเท่านั้น ไม่ใช่คะแนน ลิงก์ที่ยังบอกไม่ได้ควรเปิดดูด้วยตนเอง"));
    return new Document(
        new Metadata(
            TITLE,
            "ลิงก์ " + report.outcomes().size() + " รายการ ตรวจเมื่อ " + date,
            "",
            List.of("OIT", "ลิงก์"),
            "prongsai " + ProgramVersion.current()),
        Digits.ARABIC,
        List.of(Section.landscape(blocks)));
  }

  private KeyFigures figures() {
    List<KeyFigures.Figure> figures = new ArrayList<>();
    for (Verdict verdict : Verdict.values())
      figures.add(
          new KeyFigures.Figure(
              Text.of(VerdictWords.of(verdict)),
              Text.of(String.valueOf(report.count(verdict))),
              Text.of("ลิงก์"),
              report.count(verdict) == 0 ? Tone.NEUTRAL : tone(verdict)));
    return new KeyFigures(figures);
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case REACHABLE -> Tone.GOOD;
      case BLOCKED, UNSURE, MOVED -> Tone.CAUTION;
      case GONE -> Tone.BAD;
    };
  }

  private Table table() {
    List<Table.Row> rows = new ArrayList<>();
    for (LinkOutcome outcome : report.outcomes())
      rows.add(
          Table.Row.body(
              Cell.of(Text.verbatim(outcome.item())),
              Cell.of(Text.verbatim(outcome.url())),
              Cell.of(VerdictWords.of(outcome.verdict())).toned(tone(outcome.verdict())),
              Cell.lines(findings(outcome))));
    return new Table(
        "ผลการตรวจลิงก์",
        Text.EMPTY,
        List.of(
            Table.Column.of("ข้อ", 6, Table.Alignment.LEFT),
            Table.Column.of("ลิงก์", 40, Table.Alignment.LEFT),
            Table.Column.of("ผล", 14, Table.Alignment.LEFT),
            Table.Column.of("สิ่งที่พบ", 40, Table.Alignment.LEFT)),
        rows,
        1);
  }

  private static List<Line> findings(LinkOutcome outcome) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(LinkReport.why(outcome)));
    outcome
        .examination()
        .ifPresent(found ->
            found
                .hints()
                .forEach(hint -> lines.add(new Line(LinkReport.sign(hint), Text.of(hint.thai())))));
    return lines;
  }
}
