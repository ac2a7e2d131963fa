package prongsai.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import prongsai.documents.Format;
import prongsai.documents.model.Digits;
import prongsai.documents.report.SmallCounts;
import prongsai.frameworks.Reading;
import prongsai.frameworks.guidance.GuidanceLibrary;
import prongsai.publishing.ReportOrder;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.framework.Framework;

/// The options of documents.
final class DocumentOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "prongsai-out",
      description = "โฟลเดอร์ที่เก็บเอกสาร (ค่าตั้งต้น ${DEFAULT-VALUE})")
  Path out = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      defaultValue = "docx,pdf,html,xlsx",
      description = "รูปแบบเอกสาร คั่นด้วยจุลภาค (ค่าตั้งต้น ${DEFAULT-VALUE})")
  private List<String> formats = List.of();

  @Option(
      names = "--digits",
      paramLabel = "thai|arabic",
      defaultValue = "thai",
      description = "ตัวเลขไทยหรืออารบิก (ค่าตั้งต้น ${DEFAULT-VALUE})")
  private String digits = "";

  @Option(
      names = "--address",
      paramLabel = "LINE",
      description = "ที่อยู่ใต้ชื่อหน่วยงานบนปก ระบุซ้ำได้หลายบรรทัด")
  private List<String> address = List.of();

  @Option(
      names = "--guidance",
      paramLabel = "FILE",
      description = "แฟ้มคำแนะนำของหน่วยงานเอง ใช้แทนรายการที่มากับโปรแกรม")
  private @Nullable Path guidance;

  @Option(
      names = "--urgent",
      paramLabel = "N",
      defaultValue = "4",
      description = "จำนวนตัวชี้วัดเร่งด่วน (ค่าตั้งต้น ${DEFAULT-VALUE})")
  private int urgent;

  @Option(
      names = "--develop",
      paramLabel = "N",
      defaultValue = "3",
      description = "จำนวนตัวชี้วัดที่ควรพัฒนา/รักษาระดับ (ค่าตั้งต้น ${DEFAULT-VALUE})")
  private int develop;

  /// The order, with the framework's guidance.
  ///
  /// @param idOrPath the framework as the user named it
  Reading<ReportOrder> order(Framework framework, String idOrPath) {
    Set<Format> wanted = formats();
    Digits shown = digits();
    AnalysisSettings settings = settings();
    return switch (guidance(framework, idOrPath)) {
      case Reading.Good<GuidanceLibrary>(GuidanceLibrary library) ->
          new Reading.Good<>(
              new ReportOrder(
                  library,
                  settings,
                  wanted,
                  shown,
                  SmallCounts.SHOWN,
                  address,
                  ProgramVersion.current()));
      case Reading.Faulty<GuidanceLibrary>(var problems) -> new Reading.Faulty<>(problems);
    };
  }

  /// The guidance beside the framework, in its folder or in the program, with the agency's own over
  /// it.
  private Reading<GuidanceLibrary> guidance(Framework framework, String idOrPath) {
    Reading<GuidanceLibrary> beside =
        Files.isDirectory(Path.of(idOrPath))
            ? GuidanceLibrary.read(framework, Path.of(idOrPath))
            : new Reading.Good<>(GuidanceLibrary.load(framework));
    return guidance != null && beside instanceof Reading.Good<GuidanceLibrary>(var library)
        ? library.overriddenBy(guidance)
        : beside;
  }

  private Set<Format> formats() {
    Set<Format> wanted = EnumSet.noneOf(Format.class);
    for (String word : formats)
      wanted.add(
          Format.named(word)
              .orElseThrow(() ->
                  usage(
                      "ไม่รู้จักรูปแบบเอกสาร (unknown format): "
                          + word
                          + " — ใช้ docx, pdf, html หรือ xlsx")));
    return wanted;
  }

  private Digits digits() {
    return switch (digits.toLowerCase(Locale.ROOT)) {
      case "thai" -> Digits.THAI;
      case "arabic" -> Digits.ARABIC;
      default ->
          throw usage(
              "ไม่รู้จักชนิดตัวเลข (unknown digits): " + digits + " — ใช้ thai หรือ arabic");
    };
  }

  private AnalysisSettings settings() {
    if (urgent < 0 || develop < 0) throw usage("--urgent และ --develop ต้องไม่ติดลบ");
    return new AnalysisSettings(urgent, develop);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
