package prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.round.RoundId;
import prongsai.round.Window;

class ReviewStateTest {
  private static final Instant OPENED = Instant.parse("2022-06-01T07:30:00Z"); // 14.30 in Bangkok

  private static Review review(Optional<Instant> finalAt) {
    Window window = new Window(OPENED, Reviews.closes(OPENED, 15));
    return new Review(new RoundId(new UUID(1, 2)), 10, Optional.of(window), finalAt);
  }

  @Test
  void theLastDayOfTheWindowCountsWhole() {
    Instant closes = Instant.parse("2022-06-16T17:00:00Z"); // midnight after 16 June in Bangkok
    assertThat(Reviews.closes(OPENED, 15)).isEqualTo(closes);
    Review review = review(Optional.empty());
    assertThat(review.state(OPENED)).isEqualTo(Review.State.CLARIFYING);
    assertThat(review.state(closes.minus(Duration.ofMillis(1)))).isEqualTo(Review.State.CLARIFYING);
    assertThat(review.state(closes)).isEqualTo(Review.State.DECIDING);
  }

  @Test
  void finalIsFinal() {
    assertThat(review(Optional.of(OPENED)).state(OPENED)).isEqualTo(Review.State.FINAL);
  }
}
