package prongsai.importing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Question;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.scoring.tally.Tally;

/// A random answer file, and the tallies that it must give, counted the plain way.
final class RandomAnswers {
  private static final AnswerSheet SHEET = AnswerSheet.of(Nacc.instrument("EIT"));
  private static final List<String> AGENCIES =
      List.of("กรม ก", "กรม, \"ข\"", "อบต.\nทดสอบ", "A", "เทศบาลตำบลที่มีชื่อยาวพอสมควร; หนึ่ง");

  private final SplittableRandom random;
  private final String delimiter;
  private final String lineEnd;
  private final Charset charset;
  private final boolean agencies;
  private final List<List<String>> rows = new ArrayList<>();
  private final Map<String, long[]> counts = new LinkedHashMap<>();

  RandomAnswers(SplittableRandom random) {
    this.random = random;
    this.delimiter = pick(",", ";", "\t");
    this.lineEnd = pick("\n", "\r\n", "\r");
    this.charset = random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("x-windows-874");
    this.agencies = random.nextInt(3) > 0;
    int respondents = random.nextInt(60);
    for (int i = 0; i < respondents; i++) respondent();
  }

  private void respondent() {
    List<String> row = new ArrayList<>();
    String agency = agencies ? AGENCIES.get(random.nextInt(AGENCIES.size())) : "";
    long[] count =
        counts.computeIfAbsent(agency.replace("\n", " "), _ -> new long[SHEET.width() + 1]);
    count[0]++;
    List<Question> questions = SHEET.questions();
    for (int i = 0; i < questions.size(); i++) {
      List<Option> options = questions.get(i).scale().options();
      int chosen = random.nextInt(options.size());
      count[1 + SHEET.offset(i) + chosen]++;
      row.add(spelled(options.get(chosen)));
    }
    if (agencies) row.add(agency);
    rows.add(row);
  }

  private String spelled(Option option) {
    return switch (random.nextInt(5)) {
      case 0 -> option.label().th();
      case 1 -> option.label().en();
      case 2 -> " " + option.key().toUpperCase(java.util.Locale.ROOT);
      default -> option.key();
    };
  }

  /// The tallies, in order of the file.
  Map<String, Tally> tallies() {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    counts.forEach((agency, count) ->
        tallies.put(
            agency,
            Tally.of(SHEET, count[0], java.util.Arrays.copyOfRange(count, 1, count.length))));
    if (!agencies && tallies.isEmpty()) tallies.put("", Tally.none(SHEET));
    return tallies;
  }

  /// The rows in another order.
  void shuffle() {
    Collections.shuffle(rows, new Random(random.nextLong()));
  }

  /// Spoils some cells.
  void spoil() {
    for (List<String> row : rows) {
      int cell = random.nextInt(row.size());
      switch (random.nextInt(6)) {
        case 0 -> row.set(cell, "often");
        case 1 -> row.set(cell, "");
        case 2 -> row.remove(cell);
        case 3 -> row.add("x");
        default -> {}
      }
    }
  }

  byte[] bytes() {
    List<Integer> order = new ArrayList<>();
    int columns = SHEET.questions().size() + (agencies ? 1 : 0);
    for (int i = 0; i < columns; i++) order.add(i);
    Collections.shuffle(order, new Random(random.nextLong()));
    List<String> header = new ArrayList<>();
    SHEET.questions().forEach(question -> header.add(question.code().value()));
    header.add("หน่วยงาน");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    line(out, order.stream().map(header::get).toList());
    for (List<String> row : rows) {
      if (row.size() == columns) line(out, order.stream().map(row::get).toList());
      else line(out, row);
      if (random.nextInt(10) == 0) out.writeBytes(lineEnd.getBytes(charset));
    }
    byte[] all = out.toByteArray();
    int end = random.nextBoolean() && !rows.isEmpty() ? lineEnd.length() : 0;
    return java.util.Arrays.copyOf(all, all.length - end);
  }

  private void line(ByteArrayOutputStream out, List<String> cells) {
    List<String> written = cells.stream().map(this::quoted).toList();
    out.writeBytes((String.join(delimiter, written) + lineEnd).getBytes(charset));
  }

  private String quoted(String cell) {
    boolean needed = cell.contains(delimiter) || cell.contains("\n") || cell.contains("\"");
    return needed || random.nextInt(8) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
