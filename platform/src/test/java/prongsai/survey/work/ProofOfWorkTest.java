package prongsai.survey.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The puzzle, by the same vectors as in the browser.
class ProofOfWorkTest {
  static final JsonNode VECTORS =
      JsonMapper.shared()
          .readTree(
              Objects.requireNonNull(
                  ProofOfWorkTest.class.getResourceAsStream("/prongsai/survey/work/vectors.json")));

  @Test
  void theSmallestProofIsThatOfTheVectors() {
    assertThat(VECTORS).isNotEmpty();
    for (JsonNode one : VECTORS) {
      ProofOfWork work = new ProofOfWork(one.get("difficulty").intValue());
      String token = one.get("token").stringValue();
      assertThat(work.solve(token)).isEqualTo(one.get("proof").stringValue());
      assertThat(work.accepts(token, one.get("proof").stringValue())).isTrue();
    }
  }

  @Test
  void aProofIsGoodForItsOwnTokenOnly() {
    ProofOfWork work = new ProofOfWork(12);
    SplittableRandom random = new SplittableRandom(2568);
    int strangers = 0;
    for (int i = 0; i < 50; i++) {
      String proof = work.solve("token " + i);
      if (work.accepts("other " + random.nextInt(), proof)) strangers++;
    }
    assertThat(strangers).isLessThan(3); // one of 4096 is good by chance
  }

  @Test
  void proofsCostWhatTheDifficultySays() {
    ProofOfWork work = new ProofOfWork(8);
    long tries = 0;
    for (int i = 0; i < 400; i++) tries += Long.parseLong(work.solve("token " + i)) + 1;
    assertThat(tries / 400).isBetween(200L, 320L); // 256 on average
  }

  @Test
  void whatIsNoNumberOf32BitsIsNoProof() {
    ProofOfWork any = new ProofOfWork(0);
    assertThat(any.accepts("token", "4294967295")).isTrue();
    for (String proof :
        new String[] {"", "-1", "+1", "01", "4294967296", "99999999999", "1.0", "0x1", "๑", " 1"})
      assertThat(any.accepts("token", proof)).as(proof).isFalse();
  }

  @Test
  void difficultyIsFrom0To24() {
    assertThatThrownBy(() -> new ProofOfWork(25)).hasMessage("difficulty is 0 to 24: 25");
    assertThatThrownBy(() -> new ProofOfWork(-1)).hasMessage("difficulty is 0 to 24: -1");
  }
}
