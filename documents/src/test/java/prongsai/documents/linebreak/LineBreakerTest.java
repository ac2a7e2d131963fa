package prongsai.documents.linebreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

  /// The pieces between breaks that cost at most this much.
  private static List<String> pieces(String text, int worst) {
    Breaks breaks = LineBreaker.of(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= text.length(); at++)
      if (breaks.cost(at) <= worst) {
        pieces.add(text.substring(start, at));
        start = at;
      }
    return pieces;
  }

  private static List<String> free(String text) {
    return pieces(text, Breaks.FREE);
  }

  private static List<String> any(String text) {
    return pieces(text, Breaks.DOUBTFUL);
  }

  @Test
  void breaks_between_words() {
    assertThat(free("หน่วยงานเผยแพร่ข้อมูล")).containsExactly("หน่วยงาน", "เผยแพร่", "ข้อมูล");
  }

  @Test
  void mends_words_that_the_dictionary_cuts() {
    assertThat(any("ให้เกิดธรรมาภิบาลในหน่วยงาน")).contains("ธรรมาภิบาล");
    assertThat(any("สื่อออนไลน์รูปแบบอื่นๆ")).contains("รูปแบบ", "อื่นๆ");
    assertThat(any("ติดตามผลอย่างสม่ำเสมอ")).contains("อย่าง");
    assertThat(any("เป็นแผนตามพระราชบัญญัติการจัดซื้อ")).contains("พระราชบัญญัติ");
    assertThat(any("ได้รับผลกระทบ")).contains("ผลกระทบ");
    assertThat(any("ผลการประเมินฯ")).contains("ประเมินฯ");
  }

  @Test
  void takes_a_longer_word_for_itself() {
    assertThat(any("มาตรการประเมินความเสี่ยง")).contains("มาตรการ", "ประเมิน");
    assertThat(any("ข้าราชการ")).containsExactly("ข้าราชการ");
  }

  @Test
  void gives_compounds_a_seam_instead_of_a_break() {
    String agency = "องค์การบริหารส่วนจังหวัด";
    assertThat(free(agency)).containsExactly(agency);
    assertThat(any(agency)).containsExactly("องค์การ", "บริหาร", "ส่วน", "จังหวัด");
    assertThat(free("ผู้มีส่วนได้ส่วนเสีย")).hasSize(1);
    assertThat(any("ผู้มีส่วนได้ส่วนเสีย")).containsExactly("ผู้มี", "ส่วนได้", "ส่วนเสีย");
  }

  @Test
  void would_rather_not_end_a_line_with_a_prefix() {
    assertThat(free("เพื่อการทุจริต")).containsExactly("เพื่อ", "การทุจริต");
    assertThat(free("มีความเสี่ยง")).contains("ความเสี่ยง");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "85 คะแนน",
        "๘๕ คะแนน",
        "พ.ศ. 2565",
        "ข้อ 7",
        "ร้อยละ 80",
        "ระดับ B",
        "30 กันยายน",
        "ต่าง ๆ",
        "เช่น ฯลฯ",
        "Assessment :",
        "12 เดือน",
        "O42",
        "ป.ป.ช.",
        "e-PlanNACC",
        "(พ.ศ. 2561",
        "“เปิด”",
        "ณ",
        "2561-2580"
      })
  void keeps_together(String text) {
    assertThat(any(text)).containsExactly(text);
  }

  @Test
  void lets_the_year_of_a_date_go_to_the_next_line_if_need_be() {
    assertThat(any("30 กันยายน 2566")).containsExactly("30 กันยายน ", "2566");
    assertThat(free("30 กันยายน 2566")).hasSize(1);
  }

  @Test
  void a_range_may_end_a_line_with_its_dash_but_not_start_one() {
    assertThat(any("พ.ศ. 2561 - 2580")).containsExactly("พ.ศ. 2561 - ", "2580");
    assertThat(free("พ.ศ. 2561 - 2580")).hasSize(1);
  }

  @Test
  void breaks_at_spaces_after_the_space() {
    assertThat(free("ทั้งนี้ หน่วยงาน")).containsExactly("ทั้งนี้ ", "หน่วยงาน");
    assertThat(free("No Gift Policy")).containsExactly("No ", "Gift ", "Policy");
  }

  @Test
  void never_starts_a_line_with_a_closing_mark_nor_ends_it_with_an_opening_one() {
    String text = "การ “เปิดเผยข้อมูล” (ของหน่วยงาน) ทั้งหมด";
    for (String piece : any(text)) {
      assertThat("”)").doesNotContain(piece.substring(0, 1));
      assertThat("“(")
          .doesNotContain(piece.stripTrailing().substring(piece.stripTrailing().length() - 1));
    }
  }

  @Test
  void never_parts_a_consonant_from_its_marks() {
    String text = "ที่ป้องกันผู้น้ำปั๊มกี่ป้าฐุญูค้ำถ้ำ";
    for (String piece : any(text))
      assertThat(Character.getType(piece.charAt(0))).isNotEqualTo((int) Character.NON_SPACING_MARK);
  }

  @Test
  void answers_for_empty_and_blank_text() {
    assertThat(free("")).isEmpty();
    assertThat(any("   ")).isNotNull();
  }
}
