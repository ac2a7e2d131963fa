package prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.scoring.Ratio;

class KappaTest {
  private static Kappa table(int bothYes, int yesNo, int noYes, int bothNo) {
    List<Kappa.Pair> pairs = new ArrayList<>();
    add(pairs, bothYes, "100", "100");
    add(pairs, yesNo, "100", "0");
    add(pairs, noYes, "0", "100");
    add(pairs, bothNo, "0", "0");
    return Kappa.of(pairs);
  }

  private static void add(List<Kappa.Pair> pairs, int times, String first, String second) {
    for (int i = 0; i < times; i++) pairs.add(new Kappa.Pair(first, second));
  }

  @Test
  void theWorkedExampleOfTwoReadersOfFiftyProposals() {
    // Agreed 35/50; by chance 25·30/2500 + 25·20/2500 = 1/2; so (7/10 − 1/2) / (1/2) = 2/5.
    Kappa kappa = table(20, 5, 10, 15);
    assertThat(kappa.value()).contains(Ratio.of(2, 5));
    assertThat(kappa.pairs()).isEqualTo(50);
    assertThat(kappa.agreed()).isEqualTo(35);
    assertThat(kappa.isEnough()).isTrue();
  }

  @Test
  void theSameShareAgreedIsWorthLessWhereChanceAgreesMore() {
    assertThat(table(45, 15, 25, 15).value()).contains(Ratio.of(3, 23)); // 0.1304
    assertThat(table(25, 35, 5, 35).value()).contains(Ratio.of(7, 27)); // 0.2593
  }

  @Test
  void fullAgreementOnTwoMarksIsOne() {
    assertThat(table(30, 0, 0, 1).value()).contains(Ratio.ONE);
  }

  @Test
  void oppositeMarksAreMinusOne() {
    assertThat(table(0, 20, 20, 0).value()).contains(Ratio.of(-1));
  }

  @Test
  void oneMarkThroughoutHasNoValue() {
    assertThat(table(40, 0, 0, 0).value()).isEmpty();
    assertThat(table(40, 0, 0, 0).agreed()).isEqualTo(40);
  }

  @Test
  void whereOneOfTwoNeverVariesAgreementIsByChanceAlone() {
    assertThat(table(30, 10, 0, 0).value()).contains(Ratio.ZERO);
  }

  @Test
  void nothingMarkedTwiceHasNoValue() {
    assertThat(Kappa.of(List.of()).value()).isEmpty();
    assertThat(Kappa.of(List.of()).isEnough()).isFalse();
  }

  @Test
  void threeMarksCountAsWell() {
    List<Kappa.Pair> pairs = new ArrayList<>();
    add(pairs, 2, "a", "a");
    add(pairs, 1, "b", "b");
    add(pairs, 1, "c", "a");
    // 3/4 agreed; by chance (2·3 + 1·1 + 1·0)/16 = 7/16; (12 − 7)/(16 − 7) = 5/9.
    assertThat(Kappa.of(pairs).value()).contains(Ratio.of(5, 9));
    assertThat(Kappa.of(pairs).isEnough()).isFalse();
  }
}
