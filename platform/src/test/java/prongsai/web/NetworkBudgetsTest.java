package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class NetworkBudgetsTest {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2022-03-10T07:00:00Z"));
  private final Clock clock = ((InstantSource) now::get).withZone(BANGKOK);
  private final NetworkPrefixes prefixes = new NetworkPrefixes(clock);

  private void pass(Duration time) {
    now.updateAndGet(moment -> moment.plus(time));
  }

  @Test
  void addressesOfOneNetworkAreOneNetwork() {
    assertThat(prefixes.of("10.1.2.3")).isEqualTo(prefixes.of("10.1.2.250"));
    assertThat(prefixes.of("10.1.2.3")).isNotEqualTo(prefixes.of("10.1.3.3"));
    assertThat(prefixes.of("2001:db8:1:2::1")).isEqualTo(prefixes.of("2001:db8:1:ffff::9"));
    assertThat(prefixes.of("2001:db8:1::1")).isNotEqualTo(prefixes.of("2001:db8:2::1"));
    assertThat(prefixes.of("::ffff:10.1.2.3")).isEqualTo(prefixes.of("10.1.2.9"));
    assertThat(prefixes.of("unknown")).isEqualTo(prefixes.of("-"));
  }

  @Test
  void theNextDayANetworkCannotBeRecognised() {
    NetworkPrefix today = prefixes.of("10.1.2.3");
    pass(Duration.ofHours(9));
    assertThat(prefixes.of("10.1.2.3")).as("until midnight in Bangkok").isEqualTo(today);
    pass(Duration.ofHours(1));
    assertThat(prefixes.of("10.1.2.3")).isNotEqualTo(today);
    assertThat(new NetworkPrefixes(clock).of("10.1.2.3")).isNotEqualTo(prefixes.of("10.1.2.3"));
  }

  @Test
  void aBudgetIsUsedUpByItsKeyAloneAndComesBackBitByBit() {
    NetworkBudgets<String> budgets = new NetworkBudgets<>(6, Duration.ofHours(1), clock);
    for (int i = 0; i < 6; i++) assertThat(budgets.take("one")).isTrue();
    assertThat(budgets.take("one")).isFalse();
    assertThat(budgets.take("other")).isTrue();
    pass(Duration.ofMinutes(10));
    assertThat(budgets.take("one")).isTrue();
    assertThat(budgets.take("one")).isFalse();
    budgets.giveBack("one");
    assertThat(budgets.take("one")).isTrue();
  }
}
