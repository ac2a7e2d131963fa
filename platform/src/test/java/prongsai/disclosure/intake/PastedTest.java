package prongsai.disclosure.intake;

import static org.assertj.core.api.Assertions.assertThat;

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
}
