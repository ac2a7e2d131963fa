package prongsai.agency;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.importing.RecordFile;
import prongsai.importing.RecordFile.Column;
import prongsai.importing.RecordFile.Line;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// A file of agencies, CSV or XLSX: one row an agency, found again by its code. A column that the
/// file does not have leaves that part of the agencies as it is.
public final class RegisterFile implements Wishes {
  /// So many agencies in one file at most.
  public static final int MOST = 50_000;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("code", Set.of("code", "รหัส", "รหัสหน่วยงาน"), true),
          new Column("name", Set.of("name", "ชื่อ", "ชื่อหน่วยงาน", "หน่วยงาน"), true),
          new Column(
              "name_en", Set.of("name_en", "ชื่อภาษาอังกฤษ", "ชื่อหน่วยงาน (ภาษาอังกฤษ)"), false),
          new Column("type", Set.of("type", "ประเภท", "ประเภทหน่วยงาน"), false),
          new Column("ministry", Set.of("ministry", "กระทรวง", "กระทรวง/สังกัด", "สังกัด"), false),
          new Column("province", Set.of("province", "จังหวัด"), false),
          new Column(
              "parent_code",
              Set.of("parent_code", "รหัสหน่วยงานต้นสังกัด", "รหัสหน่วยงานแม่", "รหัสต้นสังกัด"),
              false),
          new Column("active", Set.of("active", "สถานะ", "เข้ารับการประเมิน"), false));

  private final String name;
  private final List<Line> lines;
  private final int unreadable;
  private final List<Problem> problems;

  private RegisterFile(String name, List<Line> lines, int unreadable, List<Problem> problems) {
    this.name = name;
    this.lines = lines;
    this.unreadable = unreadable;
    this.problems = problems;
  }

  /// Reads a file.
  ///
  /// @param name of the file, for messages
  public static RegisterFile read(Path file, String name) {
    List<Problem> problems = new ArrayList<>();
    return RecordFile.read(file, name, COLUMNS, MOST, problems::add)
        .map(read -> new RegisterFile(name, read.rows(), read.unreadable(), problems))
        .orElseGet(() -> new RegisterFile(name, List.of(), 0, problems));
  }

  /// Names of the columns in order: what a file of this kind has at the top.
  public static List<String> columns() {
    return COLUMNS.stream().map(Column::name).toList();
  }

  /// Its name on the machine that it came from.
  public String name() {
    return name;
  }

  @Override
  public Wished against(Map<String, AgencyEntry> register) {
    List<Wish> wishes = new ArrayList<>();
    List<Problem> found = new ArrayList<>(problems);
    for (Line line : lines) wish(line, register, found).ifPresent(wishes::add);
    return new Wished(wishes, unreadable + lines.size() - wishes.size(), found);
  }

  private static Optional<Wish> wish(
      Line line, Map<String, AgencyEntry> register, List<Problem> problems) {
    String code = line.cell("code").orElse("");
    AgencyEntry before =
        register.getOrDefault(code, new AgencyEntry(code, "", "", "", "", "", "", true));
    Optional<Boolean> active = active(line, before.active());
    if (active.isEmpty())
      problems.add(
          Problem.error(
              "agency/not-a-status",
              line.place("active"),
              "value",
              line.cell("active").orElse("")));
    return active.map(is -> new Wish(line.number(), entry(line, code, before, is), places(line)));
  }

  private static AgencyEntry entry(Line line, String code, AgencyEntry before, boolean active) {
    return new AgencyEntry(
        code,
        line.cell("name").orElse(before.name()),
        line.cell("name_en").orElse(before.nameInEnglish()),
        line.cell("type").orElse(before.type()),
        line.cell("ministry").orElse(before.ministry()),
        line.cell("province").orElse(before.province()),
        line.cell("parent_code").orElse(before.parentCode()),
        active);
  }

  private static Map<String, Where> places(Line line) {
    Map<String, Where> places = new HashMap<>(line.places());
    Where row = line.place("code");
    for (Column column : COLUMNS) places.putIfAbsent(column.name(), row);
    return places;
  }

  private static Optional<Boolean> active(Line line, boolean before) {
    return switch (line.cell("active").orElse("").toLowerCase(Locale.ROOT)) {
      case "" -> Optional.of(before);
      case "active", "true", "yes", "1", "๑", "ใช้งาน", "ใช่", "เข้ารับการประเมิน" ->
          Optional.of(true);
      case "inactive", "false", "no", "0", "๐", "ยกเลิก", "ไม่ใช่", "ไม่เข้ารับการประเมิน" ->
          Optional.of(false);
      default -> Optional.empty();
    };
  }
}
