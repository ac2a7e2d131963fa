package prongsai.commandline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import prongsai.results.Inputs;
import prongsai.scoring.framework.Code;

/// The options that name the data: answers and marks, or published scores.
final class InputOptions {
  private static final Code IIT = new Code("IIT");
  private static final Code EIT = new Code("EIT");
  private static final Code OIT = new Code("OIT");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--framework",
      paramLabel = "ID",
      defaultValue = "nacc-ita-2565",
      description = "กรอบการประเมิน หรือโฟลเดอร์ของกรอบที่จัดทำเอง (ค่าตั้งต้น ${DEFAULT-VALUE})")
  String framework = "";

  @Option(names = "--iit", paramLabel = "FILE", description = "คำตอบ IIT (CSV หนึ่งแถวต่อผู้ตอบ)")
  private @Nullable Path iit;

  @Option(names = "--eit", paramLabel = "FILE", description = "คำตอบ EIT (CSV หนึ่งแถวต่อผู้ตอบ)")
  private @Nullable Path eit;

  @Option(names = "--oit", paramLabel = "FILE", description = "ผลการตรวจ OIT (CSV: code,score)")
  private @Nullable Path oit;

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "คะแนนที่ประกาศแล้ว (CSV หรือ XLSX: code,score)")
  private @Nullable Path scores;

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description = "คะแนนที่ประกาศของปีก่อน เพื่อเปรียบเทียบ")
  private @Nullable Path previous;

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      defaultValue = "",
      description = "ชื่อหน่วยงาน หรือหน่วยงานที่ต้องการจากแฟ้มที่มีหลายหน่วยงาน")
  private String agency = "";

  @Option(
      names = "--population-iit",
      paramLabel = "N",
      description = "จำนวนบุคลากรที่มีสิทธิตอบ IIT")
  private @Nullable Long populationIit;

  @Option(
      names = "--population-eit",
      paramLabel = "N",
      description = "จำนวนผู้มีส่วนได้ส่วนเสียภายนอก")
  private @Nullable Long populationEit;

  /// The inputs that the options name.
  ///
  /// @throws ParameterException when neither or both kinds are named, or a number is negative
  Inputs inputs() {
    Map<Code, Path> files = new HashMap<>();
    put(files, IIT, iit);
    put(files, EIT, eit);
    put(files, OIT, oit);
    if (files.isEmpty() && scores == null)
      throw usage(
          "ระบุข้อมูลด้วย --iit --eit --oit หรือ --scores (give --iit/--eit/--oit or --scores)");
    if (!files.isEmpty() && scores != null)
      throw usage("ใช้ --scores พร้อมกับ --iit, --eit หรือ --oit ไม่ได้ (use one kind of input)");
    Map<Code, Long> populations = new HashMap<>();
    put(populations, IIT, populationIit);
    put(populations, EIT, populationEit);
    for (long population : populations.values())
      if (population < 0)
        throw usage("จำนวนคนต้องไม่ติดลบ (a population is negative): " + population);
    return new Inputs(
        files, Optional.ofNullable(scores), Optional.ofNullable(previous), agency, populations);
  }

  private static <T> void put(Map<Code, T> map, Code code, @Nullable T value) {
    if (value != null) map.put(code, value);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
