package prongsai.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prongsai.scoring.fixture.Parts;
import prongsai.scoring.fixture.SampleFrameworks;

class ComparabilityTest {
  private static final FiscalYear EARLIER = FiscalYear.of(2564);
  private static final Code I27 = new Code("I27");
  private static final Code O14 = new Code("O14");
  private static final Code O13 = new Code("O13");

  @Test
  void everyCodeKeepsItsMeaningButTheOnesNamed() {
    Comparability rule =
        new Comparability(EARLIER, new Comparability.AllExcept(Set.of(I27)), Parts.ASSUMED);
    assertThat(rule.earlier(I27)).isEmpty();
    assertThat(rule.earlier(O14)).contains(O14);
  }

  @Test
  void onlyTheCodesNamedHaveAnEarlierOne() {
    Comparability rule =
        new Comparability(EARLIER, new Comparability.Only(Map.of(O14, O13)), Parts.ASSUMED);
    assertThat(rule.earlier(O14)).contains(O13);
    assertThat(rule.earlier(O13)).isEmpty();
  }

  @Test
  void aFrameworkComparesWithTheYearsItNames() {
    Comparability rule =
        new Comparability(EARLIER, new Comparability.AllExcept(Set.of()), Parts.ASSUMED);
    Framework framework = SampleFrameworks.comparable(SampleFrameworks.SMALL, rule);
    assertThat(framework.comparableWith(EARLIER)).contains(rule);
    assertThat(framework.comparableWith(EARLIER.previous())).isEmpty();
  }
}
