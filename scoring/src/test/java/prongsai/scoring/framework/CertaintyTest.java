package prongsai.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CertaintyTest {

  @Test
  void everyGradeHasAWordAndIsFoundByIt() {
    assertThat(Arrays.stream(Certainty.values()).map(Certainty::word))
        .containsExactly("verified", "verified-other-year", "partly", "recalled", "own");
    for (Certainty grade : Certainty.values())
      assertThat(Certainty.named(grade.word())).contains(grade);
  }

  @Test
  void anotherWordIsNoGrade() {
    assertThat(Certainty.named("VERIFIED")).isEmpty();
    assertThat(Certainty.named("guessed")).isEmpty();
  }
}
