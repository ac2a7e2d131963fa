package prongsai.commandline;

import java.io.PrintWriter;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Level;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.framework.Part;
import prongsai.scoring.framework.Question;

/// A framework as text: what counts how much, and how well each fact is known.
final class FrameworkText {
  private final Framework framework;
  private final Outline outline;

  FrameworkText(Framework framework) {
    this.framework = framework;
    this.outline = Outline.of(framework);
  }

  void print(PrintWriter out) {
    out.println(framework.id() + " " + framework.version() + "  SHA-256 " + framework.sha256());
    out.println(framework.name().th() + " ปีงบประมาณ พ.ศ. " + framework.fiscalYear());
    framework.incompleteBecause().ifPresent(because -> out.println("ไม่สมบูรณ์: " + because.th()));
    out.println(
        "เกณฑ์ผ่าน "
            + plain(framework.rules().passMark())
            + " คะแนน"
            + grades(framework.rules().evidence(), "pass_mark"));
    out.println();
    out.println("ระดับผลการประเมิน");
    for (Level level : framework.levels())
      out.println(
          "  "
              + Console.padded(level.name().th(), 24)
              + "ตั้งแต่ "
              + plain(level.minimum())
              + level
                  .eachInstrument()
                  .map(mark -> " และทุกเครื่องมือตั้งแต่ " + plain(mark))
                  .orElse(""));
    out.println();
    out.println("รหัส      คะแนนภาพรวมที่ได้จาก 100 คะแนน  ชื่อ (ระดับความมั่นใจของข้อเท็จจริง)");
    for (Part part : framework.instruments()) print(part, 0, out);
    out.println();
    out.println("แหล่งที่มา");
    framework
        .sources()
        .values()
        .forEach(source -> out.println("  " + source.key() + ": " + source.title()));
  }

  private void print(Part part, int depth, PrintWriter out) {
    String share =
        outline.share(part.code()).times(100).toDecimal(2, RoundingMode.HALF_UP).toPlainString();
    out.println(
        Console.padded("  ".repeat(depth) + part.code(), 12)
            + Console.right(share, 6)
            + "  "
            + part.name().th()
            + grades(part.evidence(), part instanceof Question ? "polarity" : ""));
    for (Part child : part.parts()) print(child, depth + 1, out);
  }

  private static String grades(Map<String, Evidence> evidence, String only) {
    String grades =
        evidence.entrySet().stream()
            .filter(entry -> only.isEmpty() || entry.getKey().equals(only))
            .map(entry -> entry.getKey() + "=" + entry.getValue().known().word())
            .sorted()
            .collect(Collectors.joining(", "));
    return grades.isEmpty() ? "" : " [" + grades + "]";
  }

  private static String plain(Ratio value) {
    return value.toDecimal(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
