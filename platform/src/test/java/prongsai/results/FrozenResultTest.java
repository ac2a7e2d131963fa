package prongsai.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.Framework;

class FrozenResultTest {
  private static final Framework RULES = Frameworks.load("nacc-ita-2565");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void theFrozenCaseComesToThePublishedTotal() {
    FrozenResult frozen = FrozenResult.of(1, UbonInput.read(), RULES, "0.1.0", "ปิดรอบ", TODAY);
    assertThat(frozen.result().text()).contains("\"published\":\"79.43\"");
  }

  @Test
  void whatWasFrozenIsComputedAgainToTheSameBytes() {
    FrozenResult frozen = FrozenResult.of(1, UbonInput.read(), RULES, "0.1.0", "ปิดรอบ", TODAY);
    assertThat(frozen.isReproducible(RULES)).isTrue();
    assertThat(FrozenInput.read(UbonInput.read().bytes())).isEqualTo(UbonInput.read());
  }

  @Test
  void aChangedByteIsNoticed() {
    FrozenResult frozen = FrozenResult.of(1, UbonInput.read(), RULES, "0.1.0", "ปิดรอบ", TODAY);
    FrozenResult.Sealed forged =
        new FrozenResult.Sealed(
            frozen.result().text().replace("79.43", "89.43"), frozen.result().sha256());
    assertThat(
            new FrozenResult(1, frozen.input(), forged, "0.1.0", "ปิดรอบ", TODAY)
                .isReproducible(RULES))
        .isFalse();
  }

  @Test
  void otherRulesThanThoseFrozenAreRefused() {
    Framework other = Frameworks.load("nacc-ita-2566");
    FrozenInput input = UbonInput.read();
    assertThatThrownBy(() -> input.result(other)).isInstanceOf(IllegalArgumentException.class);
  }
}
