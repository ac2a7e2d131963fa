package prongsai.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "i๗, I7",
    "' O 42 ', O42",
    "๙.๑, 9.1",
    "i11.2, I11.2",
    "\uFEFFE6, E6",
    "o\u00A04\u200B3, O43",
    "Total, total",
    "TOTAL, total",
    "รวม, total",
    "คะแนนรวม, total",
    "๐๑๒๓๔๕๖๗๘๙, 0123456789"
  })
  void aCodeIsReadAsAPersonMeantIt(String written, String meant) {
    assertThat(Code.read(written)).isEqualTo(new Code(meant));
  }

  @Test
  void nothingIsNoCode() {
    assertThatThrownBy(() -> Code.read(" \u200B ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Code(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void codesSortByTheirText() {
    assertThat(new Code("E1")).isLessThan(new Code("E2")).isEqualByComparingTo(new Code("E1"));
    assertThat(new Code("O42")).hasToString("O42");
  }
}
