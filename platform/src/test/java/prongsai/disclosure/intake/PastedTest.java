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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Field;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.Item;
import prongsai.web.Typed;

class PastedTest {
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

  private static List<String> faults(Pasted pasted) {
    return pasted.faults().stream().map(one -> one.row() + " " + one.thai()).toList();
  }

  @Test
  void linksAloneAreTheItemsInTheirOrderAndABlankRowIsAnItemToo() {
    Pasted pasted = read("https://a.example/1\r\n\r\nhttps://a.example/3\r\n");
    assertThat(pasted.faults()).isEmpty();
    assertThat(pasted.rows()).isEqualTo(2);
    assertThat(values(pasted, "O1")).containsEntry("link.1.url", "https://a.example/1");
    assertThat(values(pasted, "O2")).isEmpty();
    assertThat(values(pasted, "O3"))
        .isEqualTo(Map.of("has", "yes", "link.1.url", "https://a.example/3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O7", "o7", "๗", "ข้อ O๗", " O 7 ", "7.", "07", "ข้อที่ 7"})
  void anItemIsFoundHoweverItsCodeIsWritten(String code) {
    assertThat(values(read(code + "\thttps://a.example/7"), "O7"))
        .containsEntry("link.1.url", "https://a.example/7");
  }

  @Test
  void theHeadingSaysWhichColumnIsWhich() {
    Pasted pasted =
        read(
            """
            หมายเหตุ\tมี/ไม่มี\tลิงก์\tรหัสข้อ
            หน้าแผนผัง\tมี\thttps://a.example/1\tO1
            อยู่ระหว่างจัดทำ\tไม่มี\t\tO2
            """);
    assertThat(pasted.faults()).isEmpty();
    assertThat(values(pasted, "O1")).containsEntry("link.1.description", "หน้าแผนผัง");
    assertThat(values(pasted, "O2"))
        .isEqualTo(Map.of("has", "no", "explanation", "อยู่ระหว่างจัดทำ"));
  }

  @Test
  void aCellWithLineBreaksHoldsSeveralLinks() {
    Pasted pasted =
        read(
            "O1\t\"https://a.example/1\nhttps://a.example/2\"\t\"แผนผัง \"\"ใหม่\"\"\nบรรทัดสอง\"\n");
    assertThat(values(pasted, "O1"))
        .containsEntry("link.1.url", "https://a.example/1")
        .containsEntry("link.2.url", "https://a.example/2")
        .containsEntry("link.1.description", "แผนผัง \"ใหม่\" บรรทัดสอง");
  }

  @Test
  void aRowWithoutACodeAddsToTheItemAbove() {
    Pasted pasted = read("O1\thttps://a.example/1\n\thttps://a.example/2\nO2\thttps://a.example/3");
    assertThat(pasted.faults()).isEmpty();
    assertThat(values(pasted, "O1")).containsEntry("link.2.url", "https://a.example/2");
  }

  @Test
  void theNameOfAnItemIsNotItsDescription() {
    Pasted pasted =
        read("O1\tโครงสร้าง\thttps://a.example/1\nO3\tอำนาจหน้าที่\thttps://a.example/3");
    assertThat(pasted.faults()).isEmpty();
    assertThat(values(pasted, "O1")).doesNotContainKey("link.1.description");
  }

  @Test
  void everyRowThatCannotBeTakenSaysWhy() {
    Pasted pasted =
        read(
            """
            O1\thttps://a.example/1\t\tมี
            O99\thttps://a.example/99\t\tมี
            O1\thttps://a.example/again\t\tมี
            O2\tagency.go.th/o2\t\tมี
            O3\thttps://a.example/3\t\tไม่มี
            O4\thttps://a.example/4\t\tอาจจะ
            O5\t%s\t\tมี
            """
                .formatted("https://a.example/5 ".repeat(11).strip()));
    assertThat(faults(pasted))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("2 ไม่มีข้อ “O99”"),
            one -> assertThat(one).startsWith("3 ข้อ O1 มีแล้วในแถวที่ 1"),
            one -> assertThat(one).startsWith("4 ข้อ O2: ลิงก์ต้องขึ้นต้นด้วย http"),
            one -> assertThat(one).startsWith("5 ข้อ O3: ตอบว่าไม่มี แต่มีลิงก์"),
            one -> assertThat(one).startsWith("6 ข้อ O4: คำตอบต้องเป็น มี หรือ ไม่มี"),
            one -> assertThat(one).startsWith("7 ข้อ O5: มี 11 ลิงก์"));
    assertThat(pasted.proposals()).hasSize(1);
    assertThat(values(pasted, "O1")).containsEntry("link.1.url", "https://a.example/1");
  }

  @Test
  void moreRowsThanItemsAreNotTaken() {
    Pasted pasted = read("https://a.example/x\n".repeat(45));
    assertThat(pasted.proposals()).hasSize(43);
    assertThat(faults(pasted))
        .hasSize(2)
        .allMatch(one -> one.contains("เกินจำนวนข้อ รายการนี้มี 43 ข้อ"))
        .first()
        .asString()
        .startsWith("44 ");
  }

  @Test
  void linksThatArePastedTakeThePlaceOfAllThatWereThere() {
    Proposal proposal = read("O1\thttps://a.example/1").proposals().getFirst();
    assertThat(proposal.values())
        .containsEntry(Field.url(2), "")
        .containsEntry(Field.description(10), "");
  }

  @Test
  void nothingButAHeadingIsNothing() {
    assertThat(read("ข้อ\tลิงก์\n").rows()).isZero();
    assertThat(read("\n\t\n").rows()).isZero();
  }

  @Test
  void rubbishIsReadWithoutHarm() {
    Random random = new Random(4);
    String letters = "\t\t\n\r\"\" O๗1htps:/.กำ\u200b\0,;=";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(80); n > 0; n--)
        text.append(letters.charAt(random.nextInt(letters.length())));
      Pasted pasted = read(text.toString());
      pasted
          .proposals()
          .forEach(one ->
              one.values()
                  .forEach((field, value) ->
                      assertThat(field.fault(value)).as(text.toString()).isEmpty()));
    }
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
