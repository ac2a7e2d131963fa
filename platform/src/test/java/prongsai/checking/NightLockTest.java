package prongsai.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.database.Database;
import prongsai.database.TestDatabase;

class NightLockTest {
  @Test
  void ofTwoServersOneWorksThroughTheNight() {
    try (Database database = TestDatabase.fresh()) {
      NightLock one = new NightLock(database.desk());
      NightLock another = new NightLock(database.desk());
      List<String> done = new ArrayList<>();
      boolean first =
          one.alone(() -> {
            done.add("one");
            assertThat(another.alone(() -> done.add("another"))).isFalse();
          });
      assertThat(first).isTrue();
      assertThat(done).containsExactly("one");
      assertThat(another.alone(() -> done.add("later"))).isTrue();
    }
  }

  @Test
  void aNightThatFailsLetsGo() {
    try (Database database = TestDatabase.fresh()) {
      NightLock lock = new NightLock(database.desk());
      assertThatThrownBy(() ->
              lock.alone(() -> {
                throw new IllegalStateException("night");
              }))
          .hasMessage("night");
      assertThat(lock.alone(() -> {})).isTrue();
    }
  }
}
