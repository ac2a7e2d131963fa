package prongsai.fetching;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.io.CloseMode;
import org.bouncycastle.tls.TlsException;

/// Fetches an address with all its redirects. Each hop is guarded and waits for its turn; the time
/// of all hops together is bounded.
final class Fetcher implements AutoCloseable {
  private static final int MOST_HOPS = 11; // ten redirects
  private static final int MOST_ADDRESSES = 3;
  private final FetchSettings settings;
  private final Guard guard;
  private final Lanes lanes;
  private final InstantSource clock;
  private final PoolingHttpClientConnectionManager pool;
  private final ScheduledThreadPoolExecutor bells = Deadline.bells();
  private final Hop usual;

  Fetcher(FetchSettings settings, Guard guard, Lanes lanes, InstantSource clock) {
    this.settings = settings;
    this.guard = guard;
    this.lanes = lanes;
    this.clock = clock;
    this.pool = Wire.pool(settings);
    this.usual = new Hop(pool, settings, clock);
  }

  /// Fetches; never throws for what the other side does.
  Fetched fetch(URI asked) throws InterruptedException {
    Trip trip = new Trip(asked);
    try {
      trip.run();
      return trip.fetched(Optional.empty());
    } catch (Refused refused) {
      return trip.fetched(Optional.of(refused.reason()));
    }
  }

  @Override
  public void close() {
    bells.shutdownNow();
    pool.close(CloseMode.IMMEDIATE);
  }

  /// One fetch under way.
  private final class Trip {
    private final URI asked;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Set<Fetched.Remark> remarks = EnumSet.noneOf(Fetched.Remark.class);
    private final Set<String> seen = new HashSet<>();
    private final Cookies cookies = new Cookies();
    private Duration left = settings.total();

    Trip(URI asked) {
      this.asked = asked;
    }

    Fetched fetched(Optional<Reason> failure) {
      return new Fetched(asked, exchanges, failure, remarks);
    }

    void run() throws Refused, InterruptedException {
      Optional<URI> next = Optional.of(asked);
      while (next.isPresent()) {
        URI at = next.get();
        Guard.Place place = guard.check(at);
        String sent = cookies.line(place.host());
        if (exchanges.size() == MOST_HOPS || !seen.add(at + " " + sent))
          throw new Refused(Reason.REDIRECT_LOOP);
        Exchange exchange = inTurn(at, place, sent);
        exchanges.add(exchange);
        cookies.keep(place.host(), exchange);
        Headers.retryAfter(exchange, clock).ifPresent(time -> lanes.pause(place.host(), time));
        next = Redirects.target(exchange);
      }
    }

    private Exchange inTurn(URI at, Guard.Place place, String sent)
        throws Refused, InterruptedException {
      InetAddress first = place.addresses().getFirst();
      try (Lanes.Turn _ = lanes.enter(place.host(), first.getHostAddress())) {
        long start = System.nanoTime();
        try (Deadline deadline = Deadline.in(left, bells)) {
          return anyAddress(at, place, sent, deadline);
        } finally {
          left = left.minusNanos(System.nanoTime() - start);
          if (!left.isPositive()) left = Duration.ofMillis(1);
        }
      }
    }

    private Exchange anyAddress(URI at, Guard.Place place, String sent, Deadline deadline)
        throws Refused, InterruptedException {
      List<InetAddress> addresses = place.addresses();
      int most = Math.min(MOST_ADDRESSES, addresses.size());
      for (int i = 0; ; i++) {
        try {
          return strictThenLenient(new Hop.Ask(at, place, addresses.get(i), sent), deadline);
        } catch (IOException | HttpException e) {
          if (Thread.interrupted()) throw new InterruptedException();
          boolean mayTryNext = e instanceof ConnectException || e instanceof NoRouteToHostException;
          if (i + 1 >= most || !mayTryNext || deadline.isOver()) throw refusal(e, deadline);
        }
      }
    }

    private Exchange strictThenLenient(Hop.Ask ask, Deadline deadline)
        throws IOException, HttpException {
      if (!ask.place().secure()) return usual.exchange(ask, "http", deadline);
      try {
        return usual.exchange(ask, "https", deadline);
      } catch (IOException e) {
        if (!mayBeTls(e) || deadline.isOver()) throw e;
      }
      try (BasicHttpClientConnectionManager old =
          OldTls.connections(ask.place().host(), settings)) {
        Exchange read = new Hop(old, settings, clock).exchange(ask, "http", deadline);
        remarks.add(Fetched.Remark.WEAK_ENCRYPTION);
        return read;
      }
    }
  }

  private static boolean mayBeTls(IOException e) {
    return switch (e) {
      case SSLException _ -> true;
      case ConnectException _ -> false;
      case NoRouteToHostException _ -> false;
      default -> e instanceof SocketException;
    };
  }

  private static Refused refusal(Exception e, Deadline deadline) {
    return new Refused(deadline.isOver() ? Reason.TIMED_OUT : reason(e));
  }

  private static Reason reason(Exception e) {
    return switch (e) {
      case SocketTimeoutException _ -> Reason.TIMED_OUT;
      case org.apache.hc.core5.http.MessageConstraintException _ -> Reason.NOT_HTTP;
      case org.apache.hc.core5.http.MalformedChunkCodingException _ -> Reason.NOT_HTTP;
      case NoHttpResponseException _ -> Reason.NO_CONNECTION;
      case HttpException _ -> Reason.NOT_HTTP;
      case SSLException _ -> Reason.NO_TLS;
      case TlsException _ -> Reason.NO_TLS;
      default -> Reason.NO_CONNECTION;
    };
  }
}
