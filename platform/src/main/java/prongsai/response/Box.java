package prongsai.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import prongsai.response.store.Ballot;
import prongsai.response.store.BallotWriter;
import prongsai.response.store.Bytes;
import prongsai.response.store.RoundFacts;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.tally.AnswerSheet;

/// Takes answers. What it acknowledges is stored durably and exactly once, however often it is
/// sent, and cannot be told from any other answer of the day.
@Component
public class Box implements AutoCloseable {
  private record Survey(RoundId round, SurveyInstrument instrument) {}

  private final RoundFacts facts;
  private final Cache<Survey, Boolean> elsewhere =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofSeconds(5)).build();
  private final Clock clock;
  private final AnswerSheets sheets;
  private final Tokens tokens;
  private final PointBudget points;
  private final BallotWriter writer;
  private final Mixing mixing;

  /// @param box connections in the box's role
  /// @param clock days are those of its zone
  /// @param mixing hears which rounds took answers
  public Box(@Qualifier("box") DataSource box, Clock clock, Mixing mixing) {
    this.mixing = mixing;
    facts = new RoundFacts(box);
    this.clock = clock;
    this.sheets = new AnswerSheets(facts);
    this.tokens = new Tokens(new PublicTicketKeys(facts));
    this.points = new PointBudget(facts);
    this.writer = new BallotWriter(box, clock);
  }

  /// Stores answers; returns once they are durable or refused. May be called by any number of
  /// virtual threads at once.
  public Receipt submit(Submission submission) {
    Optional<AnswerSheet> sheet = sheets.of(submission.round(), submission.instrument());
    if (sheet.isEmpty()) return Receipt.Refused.NOT_OPEN;
    if (!submission.answers().fit(sheet.get())) return Receipt.Refused.INVALID_ANSWERS;
    Optional<byte[]> token = tokens.hash(submission);
    if (token.isEmpty()) return Receipt.Refused.INVALID_TICKET;
    LocalDate today = LocalDate.now(clock);
    StoredRow row = row(submission, today);
    return switch (writer.store(ballot(submission, row, token.get()))) {
      case STORED -> {
        mixing.stored(submission.round());
        submission.servicePoint().ifPresent(point -> points.stored(point, today));
        yield new Receipt.Stored(row);
      }
      case STORED_BEFORE -> new Receipt.StoredBefore(row);
      case OTHER_ANSWERS -> Receipt.Refused.ALREADY_ANSWERED;
      case NOT_OPEN -> notOpen(submission);
      case UNKNOWN -> Receipt.Refused.BUSY;
      case REFUSED -> throw new IllegalStateException("the database refused a checked answer");
    };
  }

  private Receipt.Refused notOpen(Submission submission) {
    return facts.isImported(submission.round().value(), submission.instrument().name())
        ? Receipt.Refused.COLLECTED_ELSEWHERE
        : Receipt.Refused.NOT_OPEN;
  }

  /// Whether the answers to a survey were collected elsewhere, so that it takes none here. Known a
  /// few seconds late; whoever submits meanwhile is refused all the same.
  public boolean isCollectedElsewhere(RoundId round, SurveyInstrument instrument) {
    return elsewhere.get(
        new Survey(round, instrument), _ -> facts.isImported(round.value(), instrument.name()));
  }

  private StoredRow row(Submission submission, LocalDate today) {
    boolean over =
        submission.servicePoint().filter(point -> points.isSpent(point, today)).isPresent();
    return new StoredRow(
        submission.round(),
        submission.instrument(),
        today,
        submission.stream(),
        submission.flags() | (over ? Anomaly.OVER_POINT_BUDGET.bit() : 0),
        submission.answers());
  }

  private static Ballot ballot(Submission submission, StoredRow row, byte[] tokenHash) {
    return new Ballot(
        Bytes.of(tokenHash),
        Bytes.of(Tokens.digest(submission)),
        row.round().value(),
        row.instrument().name(),
        row.answeredOn(),
        row.stream().stored(),
        row.flags(),
        Bytes.of(row.answers().bytes()),
        submission.servicePoint());
  }

  /// Stores what was handed in so far and takes no more.
  @Override
  public void close() {
    writer.close();
  }
}
