package prongsai.documents.cache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// What was worked out before, up to a limit; safe for several threads, and readers never wait.
///
/// Entries live in two generations. When the young one is full it becomes the old one and the old
/// one is forgotten; an old entry that is asked for again becomes young. So at most twice the limit
/// is held, and what is in use stays.
///
/// @param <K> what is asked for
/// @param <V> the answer, always the same for the same key
public final class BoundedCache<K, V> {
  private final int limit;
  private final Function<? super K, ? extends V> work;
  private final AtomicReference<Generations<K, V>> generations =
      new AtomicReference<>(Generations.empty());

  private record Generations<K, V>(ConcurrentHashMap<K, V> young, ConcurrentHashMap<K, V> old) {
    static <K, V> Generations<K, V> empty() {
      return new Generations<>(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    Generations<K, V> aged() {
      return new Generations<>(new ConcurrentHashMap<>(), young);
    }
  }

  public BoundedCache(int limit, Function<? super K, ? extends V> work) {
    this.limit = limit;
    this.work = work;
  }

  public V get(K key) {
    Generations<K, V> now = generations.get();
    V known = now.young.get(key);
    if (known != null) return known;
    V aged = now.old.get(key);
    V answer = aged != null ? aged : work.apply(key);
    now.young.put(key, answer);
    if (now.young.size() > limit) generations.compareAndSet(now, now.aged());
    return answer;
  }
}
