package prongsai.documents.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {
  private final Map<Integer, Integer> worked = new HashMap<>();
  private final BoundedCache<Integer, String> cache =
      new BoundedCache<>(
          10,
          key -> {
            worked.merge(key, 1, Integer::sum);
            return "answer " + key;
          });

  @Test
  void works_out_an_answer_once() {
    assertThat(cache.get(1)).isEqualTo("answer 1");
    assertThat(cache.get(1)).isEqualTo("answer 1");
    assertThat(worked).containsEntry(1, 1);
  }

  @Test
  void keeps_what_stays_in_use_however_much_passes_through() {
    for (int i = 100; i < 200; i++) {
      cache.get(1);
      cache.get(i);
    }
    assertThat(worked).containsEntry(1, 1);
  }

  @Test
  void forgets_what_is_not_asked_for_again() {
    for (int i = 0; i < 50; i++) cache.get(i);
    cache.get(0);
    assertThat(worked).containsEntry(0, 2);
  }
}
