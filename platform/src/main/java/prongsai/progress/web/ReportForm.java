package prongsai.progress.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import prongsai.progress.EvidenceFile;
import prongsai.progress.ReportEvidence;
import prongsai.progress.ReportRules;
import prongsai.progress.ReportWords;
import prongsai.progress.ReportingRound;
import prongsai.progress.StepState;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// The form of a report as it stands: `reporting`, `state`, `done`, `outcome`, `obstacle`,
/// `remedy`, `percent`, `link-N-url`, `link-N-description`, `file-ID` for what a file shows,
/// `seen`, how many reports there were, and `comment`.
///
/// @param fields those of them that are there
public record ReportForm(SortedMap<String, String> fields) {
  private static final int ROWS = 2;
  private static final Pattern NAMES =
      Pattern.compile(
          "reporting|state|done|outcome|obstacle|remedy|percent|comment|seen|link-\\d{1,2}-(url|description)|file-[0-9a-f-]{36}");

  public ReportForm {
    fields = new TreeMap<>(fields);
  }

  /// What was sent, without buttons and tokens.
  static ReportForm of(Map<String, String> sent) {
    SortedMap<String, String> fields = new TreeMap<>();
    sent.forEach((name, value) -> {
      if (NAMES.matcher(name).matches()) fields.put(name, value.replace("\0", ""));
    });
    return new ReportForm(fields);
  }

  /// What stands in a field.
  public String at(String name) {
    return fields.getOrDefault(name, "");
  }

  /// How many rows for links are shown: one more than are filled in.
  public int rows() {
    int last = 0;
    for (int i = 1; i <= ReportWords.MOST_LINKS; i++)
      if (!at("link-" + i + "-url").isBlank() || !at("link-" + i + "-description").isBlank())
        last = i;
    return Math.min(Math.max(last + 1, ROWS), ReportWords.MOST_LINKS);
  }

  /// Whether it came from the form of a report, not from that of a comment alone.
  boolean isOfReport() {
    return fields.containsKey("seen");
  }

  /// The same with nothing in a field.
  ReportForm without(String name) {
    SortedMap<String, String> rest = new TreeMap<>(fields);
    rest.remove(name);
    return new ReportForm(rest);
  }

  int seen() {
    OptionalLong seen = Typed.number(at("seen"));
    return (int) Math.min(seen.orElse(0), Integer.MAX_VALUE);
  }

  /// What is wrong with it.
  ///
  /// @param files that are handed in
  FormErrors errors(List<EvidenceFile> files) {
    Map<String, List<String>> errors = new LinkedHashMap<>();
    if (state().isEmpty()) errors.put("state", List.of("โปรดเลือกสถานะของขั้นตอน"));
    if (!at("percent").isBlank() && percent().isEmpty())
      errors.put("percent", List.of("ความก้าวหน้าต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 100 หรือเว้นว่าง"));
    for (int i = 1; i <= ReportWords.MOST_LINKS; i++)
      if (at("link-" + i + "-url").isBlank() && !at("link-" + i + "-description").isBlank())
        errors.put(
            "link-" + i + "-url", List.of("มีคำอธิบายแต่ไม่มีลิงก์ โปรดใส่ลิงก์หรือลบคำอธิบาย"));
    ReportRules.faults(words(files))
        .forEach((field, why) -> errors.putIfAbsent(row(field), List.of(why)));
    return new FormErrors(errors);
  }

  /// The row in which the n-th filled-in link stands.
  private String row(String field) {
    if (!field.startsWith("link-")) return field;
    int wanted = Integer.parseInt(field.split("-", -1)[1]);
    return "link-" + rowsWithLinks().get(wanted - 1) + "-url";
  }

  private List<Integer> rowsWithLinks() {
    List<Integer> rows = new ArrayList<>();
    for (int i = 1; i <= ReportWords.MOST_LINKS; i++)
      if (!at("link-" + i + "-url").isBlank()) rows.add(i);
    return rows;
  }

  private java.util.Optional<StepState> state() {
    return java.util.Arrays.stream(StepState.values())
        .filter(one -> one.name().equals(at("state")))
        .findFirst();
  }

  private OptionalInt percent() {
    OptionalLong number = Typed.number(at("percent").replace("%", ""));
    return number.isPresent()
        ? OptionalInt.of((int) Math.min(number.getAsLong(), 1_000))
        : OptionalInt.empty();
  }

  /// The report that it means.
  ReportWords words(List<EvidenceFile> files) {
    return new ReportWords(
        java.util.Arrays.stream(ReportingRound.values())
            .filter(one -> one.name().equals(at("reporting")))
            .findFirst()
            .orElse(ReportingRound.ANY_TIME),
        state().orElse(StepState.NOT_STARTED),
        text("done"),
        text("outcome"),
        text("obstacle"),
        text("remedy"),
        percent(),
        rowsWithLinks().stream()
            .map(i ->
                new ReportEvidence.Link(
                    Typed.text(at("link-" + i + "-url")), briefly("link-" + i + "-description")))
            .toList(),
        files.stream()
            .map(file -> new ReportWords.Handed(file.id(), briefly("file-" + file.id())))
            .toList());
  }

  private String text(String name) {
    return at(name).replace("\r\n", "\n").strip();
  }

  private String briefly(String name) {
    String text = Typed.text(at(name));
    return text.substring(0, Math.min(text.length(), 300));
  }
}
