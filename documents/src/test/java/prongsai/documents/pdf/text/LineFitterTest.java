package prongsai.documents.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.documents.SampleDocument;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Text;

class LineFitterTest {
  private static final String LONG =
      "แต่มุ่งหวังให้หน่วยงานภาครัฐได้มีการปรับปรุงพัฒนาตนเองในด้านคุณธรรมและความโปร่งใส เพื่อให้เกิด"
          + "ธรรมาภิบาลในหน่วยงานภาครัฐ มีผลการประเมินผ่านเกณฑ์ (85 คะแนนขึ้นไป) พ.ศ. 2565";

  private final Typesetter typesetter = new Typesetter(Digits.THAI);
  private final TextStyle style = TextStyle.of(16, 0);

  private static String characters(List<TextLine> lines) {
    return lines.stream().map(TextLine::characters).collect(Collectors.joining()).strip();
  }

  @ParameterizedTest
  @ValueSource(doubles = {60, 100, 180, 453})
  void no_line_is_wider_than_its_measure_and_no_character_is_lost(double measure) {
    List<TextLine> lines = typesetter.lines(Text.of(LONG), style, measure, 20);
    assertThat(lines.getFirst().width()).isLessThanOrEqualTo(measure - 20 + 0.01);
    for (TextLine line : lines) assertThat(line.width()).isLessThanOrEqualTo(measure + 0.01);
    assertThat(characters(lines)).isEqualTo(Digits.THAI.show(LONG));
    assertThat(lines).filteredOn(TextLine::last).containsExactly(lines.getLast());
  }

  @Test
  void words_wider_than_the_measure_are_cut_between_letters() {
    String address = "https://www.example.go.th/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    List<TextLine> lines = typesetter.lines(Text.of("ดูที่ " + address), style, 100);
    for (TextLine line : lines) assertThat(line.width()).isLessThanOrEqualTo(100.01);
    assertThat(characters(lines)).isEqualTo("ดูที่ " + address);
  }

  @Test
  void bold_runs_break_where_plain_text_would() {
    Text mixed = Text.of("การปฏิบัติ").then(Text.bold("งานของเจ้าหน้าที่"));
    List<TextLine> lines = typesetter.lines(mixed, style, 70);
    assertThat(lines)
        .extracting(line -> line.characters())
        .containsExactly("การปฏิบัติงาน", "ของเจ้าหน้าที่");
  }

  @Test
  void a_bold_run_inside_a_line_keeps_its_spaces() {
    Text mixed = Text.of("ตามข้อ ").then(Text.bold("O42")).then(Text.of(" และ O43"));
    assertThat(typesetter.line(mixed, style).characters()).isEqualTo("ตามข้อ O๔๒ และ O๔๓");
  }

  @Test
  void verbatim_runs_keep_their_digits() {
    assertThat(typesetter.line(Text.verbatim("SHA 12"), style).characters()).isEqualTo("SHA 12");
  }

  @Test
  void balanced_lines_are_about_equally_long() {
    Text title = Text.of("การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)");
    List<TextLine> lines = typesetter.balanced(title, style.atSize(20).inBold(), 453);
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast().width()).isGreaterThan(60);
  }

  @Test
  void distributed_lines_fill_the_measure() {
    List<TextLine> lines = typesetter.lines(Text.of(LONG), style, 453);
    TextLine line = lines.getFirst();
    Stretch stretch = Stretch.distributed(line, 453);
    double filled =
        line.width()
            + (stretch.space() * line.spaces() + stretch.letter() * line.seams()) * 16 / 1000;
    assertThat(filled).isCloseTo(453, Offset.offset(0.01));
    assertThat(Stretch.distributed(lines.getLast(), 453)).isEqualTo(Stretch.NONE);
  }

  @Test
  void hard_words_have_one_seam_for_every_letter_that_stands_on_the_line() {
    TextLine line = typesetter.line(Text.of("ผู้น้ำ"), style);
    assertThat(line.seams()).isEqualTo(1);
    assertThat(typesetter.line(Text.of(SampleDocument.HARD_WORDS), style).spaces()).isEqualTo(10);
  }

  @Test
  void nothing_gives_no_line() {
    assertThat(typesetter.lines(Text.EMPTY, style, 100)).isEmpty();
    assertThat(typesetter.blank(Text.of(" \u200b "))).isTrue();
  }
}
