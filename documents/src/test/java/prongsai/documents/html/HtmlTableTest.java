package prongsai.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import prongsai.documents.SampleDocument;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Heading;
import prongsai.documents.model.Table;
import prongsai.documents.model.Table.Alignment;
import prongsai.documents.model.Table.Column;
import prongsai.documents.model.Table.Row;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;

class HtmlTableTest {

  @Test
  void everyTableHasACaptionAndHeadings() {
    List<Element> tables = HtmlPage.of(SampleDocument.thai()).all("table");
    assertThat(tables).hasSizeGreaterThan(10);
    for (Element table : tables) {
      assertThat(HtmlPage.all(table, "caption")).hasSize(1);
      assertThat(HtmlPage.all(table, "caption").getFirst().getTextContent()).isNotBlank();
      Element head = HtmlPage.all(table, "thead").getFirst();
      assertThat(HtmlPage.all(head, "th"))
          .isNotEmpty()
          .allMatch(th -> th.getAttribute("scope").equals("col"));
      assertThat(HtmlPage.all(table, "th")).allMatch(th -> th.hasAttribute("scope"));
    }
  }

  @Test
  void everyRowIsNamedByItsHeader() {
    HtmlPage page = HtmlPage.of(Digits.ARABIC, table(Row.body(Cell.of("I1"), number("80"))));
    Element row = page.all("tr").getLast();
    assertThat(HtmlPage.all(row, "th").getFirst().getAttribute("scope")).isEqualTo("row");
    assertThat(HtmlPage.all(row, "td").getFirst().getTextContent()).isEqualTo("80.00");
  }

  @Test
  void aGroupHeadsABodyOfItsOwn() {
    HtmlPage page =
        HtmlPage.of(
            Digits.ARABIC,
            table(
                Row.group(Cell.of("กลุ่ม 1").spanning(2)),
                Row.body(Cell.of("I1"), number("80")),
                Row.group(Cell.of("กลุ่ม 2").spanning(2)),
                Row.body(Cell.of("I2"), number("81"))));
    assertThat(page.all("tbody")).hasSize(2);
    Element first = HtmlPage.all(page.all("tbody").getFirst(), "th").getFirst();
    assertThat(first.getAttribute("scope")).isEqualTo("rowgroup");
    assertThat(first.getAttribute("colspan")).isEqualTo("2");
  }

  @Test
  void aTableWithoutACaptionIsNamedByTheHeadingAboveIt() {
    HtmlPage page =
        HtmlPage.of(
            Digits.THAI,
            new Heading(1, Text.of("ข้อ 1")),
            table(Row.body(Cell.of("I1"), number("80"))));
    assertThat(page.only("caption").getTextContent()).isEqualTo("ข้อ ๑");
  }

  @Test
  void aToneIsAlwaysAShapeAndAWord() {
    HtmlPage page =
        HtmlPage.of(Digits.ARABIC, table(Row.body(Cell.of("I1"), number("80").toned(Tone.BAD))));
    Element cell = page.all("td").getFirst();
    assertThat(HtmlPage.all(cell, "i")).hasSize(1);
    assertThat(cell.getTextContent()).isEqualTo("80.00 (ต้องแก้ไข)");
  }

  @Test
  void numbersKeepTheirDecimals() {
    HtmlPage page =
        HtmlPage.of(
            Digits.THAI, table(Row.body(Cell.of("I1"), Cell.number(new BigDecimal("83.3"), 4))));
    assertThat(page.text()).contains("๘๓.๓๐๐๐");
  }

  @Test
  void cardsRepeatTheHeadingOfEachColumn() {
    String sentence =
        "หน่วยงานแจ้งเวียนและประชาสัมพันธ์แผนการใช้จ่ายงบประมาณประจำปีของหน่วยงานให้ทราบ";
    HtmlPage page = HtmlPage.of(Digits.THAI, table(Row.body(Cell.of(sentence), number("80"))));
    Element cell = page.all("td").getFirst();
    assertThat(cell.getAttribute("data-label")).isEqualTo("คะแนน");
    assertThat(page.all("tr", "td", "th", "thead", "tbody"))
        .allMatch(element -> element.hasAttribute("role"));
  }

  @Test
  void theRegionThatScrollsIsNamedAndReachedByTheKeyboard() {
    HtmlPage page = HtmlPage.of(Digits.THAI, table(Row.body(Cell.of("I1"), number("80"))));
    assertThat(page.only("table").getParentNode())
        .isInstanceOfSatisfying(
            Element.class,
            region -> {
              assertThat(region.getAttribute("role")).isEqualTo("region");
              assertThat(region.getAttribute("tabindex")).isEqualTo("0");
              assertThat(region.getAttribute("aria-labelledby"))
                  .isEqualTo(page.only("caption").getAttribute("id"));
            });
  }

  private static Cell number(String value) {
    return Cell.number(new BigDecimal(value), 2);
  }

  private static Table table(Row... rows) {
    return new Table(
        "คะแนน รายข้อ",
        Text.EMPTY,
        List.of(Column.of("ข้อ", 50, Alignment.LEFT), Column.of("คะแนน", 50, Alignment.RIGHT)),
        List.of(rows),
        0);
  }
}
