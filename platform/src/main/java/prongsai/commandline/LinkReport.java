package prongsai.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import prongsai.examining.Examination;
import prongsai.examining.Hint;
import prongsai.fetching.Verdict;
import prongsai.publishing.WholeFile;
import tools.jackson.core.JsonGenerator;

/// The outcomes of a check for people and programs: on the console, as a document, as JSON.
final class LinkReport {
  private static final String TITLE = "ผลการตรวจลิงก์ข้อมูลที่เปิดเผยต่อสาธารณะ";
  private static final String WEAK = "เปิดได้โดยการเข้ารหัสที่ล้าสมัยหรือใบรับรองที่เชื่อถือไม่ได้";
  private final List<LinkOutcome> outcomes;
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

  LinkReport(List<LinkOutcome> outcomes) {
    this.outcomes = outcomes;
    for (Verdict verdict : Verdict.values()) counts.put(verdict, 0);
    for (LinkOutcome outcome : outcomes) counts.merge(outcome.verdict(), 1, Integer::sum);
  }

  boolean isAllReachable() {
    return counts.getOrDefault(Verdict.REACHABLE, 0) == outcomes.size();
  }

  /// What is not simply reachable, then the counts.
  void print(PrintWriter out) {
    for (LinkOutcome outcome : outcomes) {
      boolean hints = outcome.examination().isPresent();
      if (outcome.verdict() == Verdict.REACHABLE && !outcome.weak() && !hints) continue;
      out.println(
          Console.padded(outcome.item(), outcome.item().isEmpty() ? 0 : 6)
              + Console.padded(VerdictWords.of(outcome.verdict()), 16)
              + outcome.url());
      out.println("    " + why(outcome));
      outcome.examination().ifPresent(found -> print(found, out));
    }
    if (!outcomes.isEmpty()) out.println();
    for (Verdict verdict : Verdict.values())
      out.println(
          Console.padded(VerdictWords.of(verdict), 16)
              + Console.right(String.valueOf(counts.get(verdict)), 8));
    out.println(
        Console.padded("รวม", 16) + Console.right(String.valueOf(outcomes.size()), 8) + " ลิงก์");
  }

  private static void print(Examination examination, PrintWriter out) {
    for (Hint hint : examination.hints()) out.println("    " + sign(hint) + " " + hint.thai());
  }

  private static String sign(Hint hint) {
    return switch (hint.finding()) {
      case SEEN -> "✓";
      case NOT_SEEN -> "✗";
      case CANNOT_TELL -> "?";
    };
  }

  private static String why(LinkOutcome outcome) {
    String status = outcome.status() == 0 ? "" : " (HTTP " + outcome.status() + ")";
    String weak = outcome.weak() ? " " + WEAK : "";
    boolean elsewhere =
        !outcome.landed().isEmpty()
            && switch (outcome.verdict()) {
              case MOVED -> true;
              case REACHABLE, BLOCKED, GONE, UNSURE -> false;
            };
    return VerdictWords.of(outcome.reason())
        + status
        + (elsewhere ? " → " + outcome.landed() : "")
        + weak;
  }

  /// Writes the document in the format given.
  void write(Path file, Format format, LocalDate today) throws IOException {
    Document document = document(today);
    WholeFile.write(file, to -> Renderers.of(format).render(document, to));
  }

  private Document document(LocalDate today) {
    String date = ThaiDate.longForm(today);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, Text.of(TITLE)));
    blocks.add(new Paragraph(Paragraph.Style.CENTERED, Text.of("ตรวจเมื่อ " + date)));
    blocks.add(figures());
    blocks.add(table());
    blocks.add(
        Paragraph.note(
            "ผลนี้เป็นสิ่งที่โปรแกรมพบขณะตรวจ ใช้ช่วยตรวจทานเท่านั้น ไม่ใช่คะแนน ลิงก์ที่ยังบอกไม่ได้ควรเปิดดูด้วยตนเอง"));
    return new Document(
        new Metadata(
            TITLE,
            "ลิงก์ " + outcomes.size() + " รายการ ตรวจเมื่อ " + date,
            "",
            List.of("OIT", "ลิงก์"),
            "prongsai " + ProgramVersion.current()),
        Digits.ARABIC,
        List.of(Section.landscape(blocks)));
  }

  private KeyFigures figures() {
    List<KeyFigures.Figure> figures = new ArrayList<>();
    counts.forEach((verdict, count) ->
        figures.add(
            new KeyFigures.Figure(
                Text.of(VerdictWords.of(verdict)),
                Text.of(String.valueOf(count)),
                Text.of("ลิงก์"),
                count == 0 ? Tone.NEUTRAL : tone(verdict))));
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
    for (LinkOutcome outcome : outcomes)
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
    lines.add(Line.of(why(outcome)));
    outcome
        .examination()
        .ifPresent(found ->
            found.hints().forEach(hint -> lines.add(new Line(sign(hint), Text.of(hint.thai())))));
    return lines;
  }

  /// One object with the counts and every link.
  void write(JsonGenerator to) {
    to.writeStartObject();
    to.writeName("counts");
    to.writeStartObject();
    counts.forEach((verdict, count) -> to.writeNumberProperty(verdict.name(), count));
    to.writeEndObject();
    to.writeName("links");
    to.writeStartArray();
    for (LinkOutcome outcome : outcomes) write(outcome, to);
    to.writeEndArray();
    to.writeEndObject();
  }

  private static void write(LinkOutcome outcome, JsonGenerator to) {
    to.writeStartObject();
    to.writeStringProperty("item", outcome.item());
    to.writeStringProperty("url", outcome.url());
    to.writeStringProperty("verdict", outcome.verdict().name());
    to.writeStringProperty("reason", outcome.reason().name());
    to.writeStringProperty("message", VerdictWords.of(outcome.reason()));
    to.writeNumberProperty("status", outcome.status());
    to.writeStringProperty("landed", outcome.landed());
    to.writeBooleanProperty("weak_encryption", outcome.weak());
    outcome.examination().ifPresent(found -> write(found, to));
    to.writeEndObject();
  }

  private static void write(Examination examination, JsonGenerator to) {
    to.writeStringProperty("rules", examination.rules());
    to.writeName("hints");
    to.writeStartArray();
    for (Hint hint : examination.hints()) {
      to.writeStartObject();
      to.writeStringProperty("key", hint.key());
      to.writeStringProperty("finding", hint.finding().name());
      to.writeStringProperty("message", hint.thai());
      to.writeStringProperty("evidence", hint.evidence());
      to.writeEndObject();
    }
    to.writeEndArray();
  }
}
