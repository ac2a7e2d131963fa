package prongsai.documents.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.documents.SampleDocument;

class ThaiFontTest {
  private final ThaiFont font = ThaiFont.of(Face.REGULAR);

  private static String copied(ShapedText shaped) {
    return shaped.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
  }

  @ParameterizedTest
  @EnumSource(
      value = Face.class,
      names = {"REGULAR", "BOLD"})
  void glyphs_spell_the_text_that_they_show(Face face) {
    for (String word : (SampleDocument.HARD_WORDS + " สำคัญ กำหนด คำ Policy").split(" ", -1))
      assertThat(copied(ThaiFont.of(face).shape(ThaiFont.of(face).legible(word))))
          .isEqualTo(ThaiFont.of(face).legible(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ปำ", "ฝำ", "ฟำ", "ป้ำ", "ฝ้ำ", "กำ", "ก่ำ", "ญำ"})
  void sara_am_is_spelt_by_its_glyphs_after_every_kind_of_consonant(String word) {
    assertThat(copied(font.shape(word)).replace("ํา", "ำ")).isEqualTo(word);
  }

  @Test
  void tone_marks_rise_above_vowels() {
    Glyph plain = font.shape("ก่").glyphs().getLast();
    Glyph raised = font.shape("ปั๊").glyphs().getLast();
    assertThat(raised.id() != plain.id() || raised.y() > plain.y()).isTrue();
  }

  @Test
  void marks_open_no_cluster() {
    assertThat(font.shape("ที่").glyphs())
        .extracting(Glyph::opensCluster)
        .containsExactly(true, false, false);
    assertThat(font.shape("น้ำ").glyphs())
        .extracting(Glyph::opensCluster)
        .containsExactly(true, false, false);
  }

  @Test
  void sixteen_points_look_as_thai_sarabun() {
    double height = (font.ascent() - font.descent()) / 1000;
    assertThat(height).isBetween(1.32, 1.34);
  }

  @Test
  void nothing_that_the_font_lacks_is_left() {
    assertThat(font.legible("ก\u200bข\u00adค")).isEqualTo("กขค");
    assertThat(font.legible("☐ ดี 😀")).isEqualTo("? ดี ?");
    assertThat(font.legible("ก\tข\u2003ค\u00a0ง")).isEqualTo("ก ข ค\u00a0ง");
  }

  @Test
  void a_sara_am_in_two_parts_is_joined() {
    assertThat(font.legible("สําคัญ")).isEqualTo("สำคัญ");
    assertThat(font.legible("นํ้า")).isEqualTo("น้ำ");
    assertThat(font.legible("น้ํา")).isEqualTo("น้ำ");
  }

  @Test
  void no_two_letters_of_a_code_share_a_shape() {
    String letters = "0O1Il5S2Z8B6G7QDUVK";
    ShapedText shaped = ThaiFont.of(Face.CODE).shape(letters);
    assertThat(copied(shaped)).isEqualTo(letters);
    assertThat(shaped.glyphs()).extracting(Glyph::id).doesNotHaveDuplicates();
    assertThat(shaped.glyphs()).extracting(Glyph::advance).containsOnly(shaped.width() / 19);
  }

  @Test
  void bold_is_wider() {
    FontMeasure measure = new FontMeasure();
    assertThat(measure.width("คะแนน", 16, true)).isGreaterThan(measure.width("คะแนน", 16, false));
    assertThat(measure.width("คะแนน", 32, false))
        .isCloseTo(
            2 * measure.width("คะแนน", 16, false), org.assertj.core.data.Offset.offset(1e-9));
  }
}
