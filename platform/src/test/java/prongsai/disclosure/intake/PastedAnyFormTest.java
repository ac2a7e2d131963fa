package prongsai.disclosure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.disclosure.Checklists;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.Item;
import prongsai.web.Typed;

/// A table that is pasted in any form reads back as it was.
class PastedAnyFormTest {
  private static final List<Item> ITEMS = Checklists.items(Frameworks.load("nacc-ita-2565"));

  private static Pasted read(String text) {
    return Pasted.read(text, ITEMS);
  }

  /// What is proposed for an item, without what empties.
  private static Map<String, String> values(Pasted pasted, String item) {
    return pasted.proposals().stream()
        .filter(one -> one.item().code().value().equals(item))
        .flatMap(one -> one.values().entrySet().stream())
        .filter(one -> !one.getValue().isEmpty())
        .collect(Collectors.toMap(one -> one.getKey().key(), Map.Entry::getValue));
  }

  /// One answer as somebody has it in a spreadsheet.
  private record Row(String code, List<String> urls, String text, String has) {
    Map<String, String> expected(boolean withText, boolean withHas) {
      Map<String, String> expected = new LinkedHashMap<>();
      if (withHas) expected.put("has", has.equals("มี") ? "yes" : "no");
      else if (!urls.isEmpty()) expected.put("has", "yes");
      for (int i = 1; i <= urls.size(); i++) {
        expected.put("link." + i + ".url", urls.get(i - 1));
        if (withText && !text.isEmpty())
          expected.put("link." + i + ".description", Typed.text(text));
      }
      if (withText && urls.isEmpty() && !text.isEmpty()) expected.put("explanation", text);
      return expected;
    }
  }

  @Test
  void whateverTheFormOfTheTableItReadsBackAsItWas() {
    Random random = new Random(565);
    for (int i = 0; i < 500; i++) {
      List<Row> rows = rows(random);
      List<String> columns = columns(random);
      boolean coded = columns.contains("code");
      if (coded) Collections.shuffle(rows, random);
      String text = table(rows, columns, random);
      Pasted pasted = read(text);
      assertThat(pasted.faults()).as(text).isEmpty();
      for (Row row : rows)
        assertThat(values(pasted, row.code()))
            .as(row.code() + " in\n" + text)
            .isEqualTo(row.expected(columns.contains("text"), columns.contains("has")));
    }
  }

  private static List<Row> rows(Random random) {
    List<Row> rows = new ArrayList<>();
    for (Item item : ITEMS) {
      boolean has = rows.isEmpty() || random.nextInt(5) > 0;
      List<String> urls = new ArrayList<>();
      for (int n = has ? 1 + random.nextInt(3) : 0; n > 0; n--)
        urls.add("https://www.example.go.th/ข้อมูล/" + random.nextInt(1_000_000) + "?a=1&b=\"");
      urls.replaceAll(url -> url.replace("\"", "%22"));
      String text = random.nextInt(3) == 0 ? "" : text(random);
      rows.add(new Row(item.code().value(), urls, text, has ? "มี" : "ไม่มี"));
    }
    return rows;
  }

  private static String text(Random random) {
    List<String> words =
        List.of("แผนปี ๒๕๖๕", "\"ฉบับแก้ไข\"", "a\tb", "บรรทัด\nใหม่", "ที่ 3/2565");
    return "คำอธิบาย " + words.get(random.nextInt(words.size()));
  }

  private static List<String> columns(Random random) {
    List<String> columns = new ArrayList<>(List.of("url"));
    for (String other : List.of("code", "text", "has"))
      if (random.nextBoolean()) columns.add(other);
    Collections.shuffle(columns, random);
    return columns;
  }

  private static String table(List<Row> rows, List<String> columns, Random random) {
    Map<String, String> headings =
        Map.of("url", "ลิงก์ (URL)", "code", "ข้อ", "text", "คำอธิบาย", "has", "มี/ไม่มี");
    List<String> lines = new ArrayList<>();
    if (random.nextBoolean())
      lines.add(columns.stream().map(headings::get).collect(Collectors.joining("\t")));
    boolean thai = random.nextBoolean();
    for (Row row : rows)
      lines.add(
          columns.stream().map(one -> cell(row, one, thai)).collect(Collectors.joining("\t")));
    String end = random.nextBoolean() ? "\r\n" : "\n";
    return String.join(end, lines) + (random.nextBoolean() ? end : "");
  }

  private static String cell(Row row, String column, boolean thai) {
    String cell =
        switch (column) {
          case "code" -> thai ? thaiDigits(row.code()) : row.code();
          case "url" -> String.join("\n", row.urls());
          case "text" -> row.text();
          default -> row.has();
        };
    return cell.matches("(?s).*[\t\n\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String thaiDigits(String code) {
    return Arrays.stream(code.split("", -1))
        .map(one ->
            one.matches("\\d")
                ? "๐๑๒๓๔๕๖๗๘๙".substring(Integer.parseInt(one)).substring(0, 1)
                : one)
        .collect(Collectors.joining());
  }
}
