package prongsai.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import prongsai.documents.Format;
import prongsai.fetching.FetchSettings;
import prongsai.fetching.LinkChecker;
import prongsai.frameworks.Frameworks;
import prongsai.frameworks.Reading;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Problem;

/// `check-links`: what the links of a checklist are worth to a visitor.
@Command(
    name = "check-links",
    mixinStandardHelpOptions = true,
    description = {
      "ตรวจลิงก์ของข้อมูลที่เปิดเผย (check the links of a checklist)",
      "สถานะเมื่อจบ: 0 เปิดได้ทุกลิงก์  1 มีลิงก์ที่เปิดไม่ได้หรือต้องดูเอง  2 สั่งไม่ถูกต้อง"
    })
final class CheckLinksCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|URL",
      description =
          "ลิงก์ หรือแฟ้มที่มีลิงก์บรรทัดละหนึ่งลิงก์ หรือแฟ้ม CSV/XLSX ที่มีคอลัมน์ item,url หรือ - (standard input)")
  private List<String> inputs = List.of();

  @Option(
      names = "--framework",
      paramLabel = "ID",
      description = "ตรวจเนื้อหาของหน้าตามข้อของกรอบการประเมินนี้ด้วย (คอลัมน์ item)")
  private @Nullable String framework;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "ปีงบประมาณ พ.ศ. ที่ข้อมูลควรเป็น (ค่าตั้งต้น ปีของกรอบการประเมิน)")
  private @Nullable Integer year;

  @Option(names = "--json", description = "แสดงผลเป็น JSON")
  private boolean json;

  @Option(names = "--html", paramLabel = "FILE", description = "เขียนผลเป็นแฟ้ม HTML")
  private @Nullable Path html;

  @Option(names = "--xlsx", paramLabel = "FILE", description = "เขียนผลเป็นแฟ้ม XLSX")
  private @Nullable Path xlsx;

  @Option(
      names = "--allow-private",
      description = "ยอมให้เปิดที่อยู่ภายในหน่วยงาน เช่น 10.0.0.1 และทุกพอร์ต")
  private boolean allowPrivate;

  @Option(
      names = "--at-once",
      paramLabel = "N",
      defaultValue = "128",
      description = "จำนวนคำขอพร้อมกันทั้งหมด (ค่าตั้งต้น ${DEFAULT-VALUE})")
  private int atOnce;

  @Option(
      names = "--no-delay",
      description = "ไม่เว้นระยะระหว่างคำขอ ใช้กับเว็บไซต์ของตนเองเท่านั้น (your own site only)")
  private boolean noDelay;

  @Option(
      names = "--about",
      paramLabel = "URL",
      defaultValue = "",
      description = "หน้าเว็บที่บอกผู้ดูแลเว็บไซต์ว่าใครเป็นผู้ตรวจ (told to the sites)")
  private String about = "";

  @Override
  public Integer call() throws IOException {
    if (atOnce < 1)
      throw new ParameterException(spec.commandLine(), "--at-once ต้องมากกว่า 0: " + atOnce);
    List<Problem> problems = new ArrayList<>();
    List<LinkInputs.Named> links = LinkInputs.read(inputs, problems::add);
    Optional<LinkChecks.Rules> rules = rules(problems);
    Console.print(problems, spec.commandLine().getErr());
    if (Console.hasErrors(problems)) return Failures.DATA;
    if (links.isEmpty())
      throw new ParameterException(spec.commandLine(), "ไม่พบลิงก์ที่จะตรวจ (no links)");
    LinkReport report = new LinkReport(checked(links, rules));
    if (html != null) new LinkDocument(report).write(html, Format.HTML, today());
    if (xlsx != null) new LinkDocument(report).write(xlsx, Format.XLSX, today());
    if (json) Json.print(spec.commandLine().getOut(), to -> LinkJson.write(report, to));
    else report.print(spec.commandLine().getOut());
    return report.isAllReachable() ? 0 : Failures.DATA;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Bangkok"));
  }

  private List<LinkOutcome> checked(
      List<LinkInputs.Named> links, Optional<LinkChecks.Rules> rules) {
    Progress progress =
        new Progress(spec.commandLine().getErr(), links.size(), Batch.isTerminal(), "ลิงก์");
    try (LinkChecker checker = new LinkChecker(settings())) {
      return new LinkChecks(checker, rules, progress).of(links);
    }
  }

  private FetchSettings settings() {
    FetchSettings settings = FetchSettings.usual(ProgramVersion.current(), about).with(atOnce);
    if (allowPrivate) settings = settings.allowing(_ -> true);
    return noDelay ? settings.with(FetchSettings.Politeness.NONE) : settings;
  }

  private Optional<LinkChecks.Rules> rules(List<Problem> problems) {
    if (framework == null) return Optional.empty();
    return switch (Frameworks.open(framework)) {
      case Reading.Good<Framework>(Framework good) ->
          Optional.of(LinkChecks.Rules.of(good, year(good)));
      case Reading.Faulty<Framework>(List<Problem> faults) -> {
        problems.addAll(faults);
        yield Optional.empty();
      }
    };
  }

  private FiscalYear year(Framework of) {
    if (year == null) return of.fiscalYear();
    try {
      return FiscalYear.of(year);
    } catch (IllegalArgumentException _) {
      throw new ParameterException(
          spec.commandLine(), "--year ต้องเป็นปีงบประมาณ พ.ศ. เช่น 2565 (B.E.): " + year);
    }
  }
}
