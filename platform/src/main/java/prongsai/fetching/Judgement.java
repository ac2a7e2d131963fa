package prongsai.fetching;

import java.net.URI;
import java.util.Optional;

/// From what came of fetching a link to its verdict.
final class Judgement {
  private static final int LIMIT = 2_000_000;
  private final MissingPages missing;

  Judgement(MissingPages missing) {
    this.missing = missing;
  }

  CheckedLink of(Fetched fetched) throws InterruptedException {
    Optional<Reason> failure = fetched.failure();
    if (failure.isPresent())
      return new CheckedLink(ofFailure(failure.get()), failure.get(), fetched);
    Exchange last = fetched.exchanges().getLast();
    return switch (last.status() / 100) {
      case 2 -> answered(fetched, last);
      case 4 -> refused(fetched, last);
      case 5 -> faulty(fetched, last);
      default -> new CheckedLink(Verdict.UNSURE, Reason.NOT_HTTP, fetched);
    };
  }

  private static Verdict ofFailure(Reason failure) {
    return switch (failure) {
      case NO_SUCH_HOST, MALFORMED_ADDRESS -> Verdict.GONE;
      default -> Verdict.UNSURE;
    };
  }

  private static CheckedLink refused(Fetched fetched, Exchange last) {
    return switch (last.status()) {
      case 404, 410 -> new CheckedLink(Verdict.GONE, Reason.NOT_FOUND, fetched);
      case 408 -> new CheckedLink(Verdict.UNSURE, Reason.TIMED_OUT, fetched);
      default -> new CheckedLink(Verdict.BLOCKED, Reason.REFUSED_TO_PROGRAMS, fetched);
    };
  }

  private static CheckedLink faulty(Fetched fetched, Exchange last) {
    return Challenge.isAsked(last)
        ? new CheckedLink(Verdict.BLOCKED, Reason.REFUSED_TO_PROGRAMS, fetched)
        : new CheckedLink(Verdict.UNSURE, Reason.SERVER_FAULT, fetched);
  }

  private CheckedLink answered(Fetched fetched, Exchange last) throws InterruptedException {
    Reason way = Redirects.meaning(fetched.asked(), fetched.exchanges());
    return switch (way) {
      case REFUSED_TO_PROGRAMS -> new CheckedLink(Verdict.BLOCKED, way, fetched);
      case REDIRECTED_HOME -> new CheckedLink(Verdict.MOVED, way, fetched);
      default -> page(fetched, last, way);
    };
  }

  private CheckedLink page(Fetched fetched, Exchange last, Reason way) throws InterruptedException {
    Content content = Content.of(last, LIMIT);
    if (!content.isHtml()) return whole(fetched, way);
    if (Challenge.isAsked(last))
      return new CheckedLink(Verdict.BLOCKED, Reason.REFUSED_TO_PROGRAMS, fetched);
    if (PageShape.saysNotFound(VisibleText.title(content)))
      return new CheckedLink(Verdict.GONE, Reason.SOFT_NOT_FOUND, fetched);
    URI landed = last.uri();
    if (Redirects.isHome(landed)) return whole(fetched, way);
    Optional<PageShape> other = missing.beside(landed);
    if (other.isEmpty()) return whole(fetched, way);
    PageShape shape = PageShape.of(content.bytes(), MissingPages.name(landed));
    if (!shape.isLike(other.get())) return whole(fetched, way);
    Verdict verdict = shape.isBare() ? Verdict.UNSURE : Verdict.GONE; // script may still fill it
    return new CheckedLink(verdict, Reason.SOFT_NOT_FOUND, fetched);
  }

  private static CheckedLink whole(Fetched fetched, Reason way) {
    return new CheckedLink(
        way == Reason.REDIRECTED ? Verdict.MOVED : Verdict.REACHABLE, way, fetched);
  }
}
