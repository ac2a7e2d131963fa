package prongsai.response;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import prongsai.response.store.AnswerStore;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Question;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.suppression.Suppression;

/// Raw answers of closed rounds as CSV, in the form that [prongsai.importing.AnswerFile] reads: one
/// row a respondent in random order, one column a question, the keys of the options. Neither the
/// day nor anything else that answers have beside their answers: together with the answers of a day
/// with few respondents it would say more than the tallies do.
@Component
public class AnswerExport {
  private final AnswerStore answers;
  private final Tallies tallies;

  /// @param box connections in the box's role
  public AnswerExport(@Qualifier("box") DataSource box, Tallies tallies) {
    this.answers = new AnswerStore(box);
    this.tallies = tallies;
  }

  /// Writes one file.
  @FunctionalInterface
  public interface Body {
    /// Writes it, some thousand rows in memory at a time; leaves the stream open.
    void writeTo(OutputStream out) throws IOException;
  }

  /// The answers to a survey; empty when fewer than ten answered.
  ///
  /// @throws IllegalStateException while the round is not closed
  public Optional<Body> csv(RoundId round, SurveyInstrument instrument) {
    return rows(round, instrument).map(rows -> out -> write(rows, out));
  }

  /// Takes one answer after the other.
  @FunctionalInterface
  public interface RowReader {
    /// Takes one.
    ///
    /// @param chosen one byte a question, the position of the chosen option
    void read(byte[] chosen) throws IOException;
  }

  /// The answers to a survey, to be read one by one.
  public interface Rows {
    /// The questions, in the order of the answers to them.
    AnswerSheet sheet();

    /// Reads them in random order, some thousand in memory at a time.
    void forEach(RowReader reader) throws IOException;
  }

  /// The answers to a survey for other forms than CSV; empty when fewer than ten answered.
  ///
  /// @throws IllegalStateException while the round is not closed
  public Optional<Rows> rows(RoundId round, SurveyInstrument instrument) {
    AnswerSheet sheet = tallies.closedSheet(round, instrument);
    long received =
        answers.byDay(round.value(), instrument.name()).values().stream()
            .mapToLong(one -> one)
            .sum();
    return received < Suppression.MINIMUM
        ? Optional.empty()
        : Optional.of(new StoredRows(answers, round, instrument, sheet));
  }

  private record StoredRows(
      AnswerStore answers, RoundId round, SurveyInstrument instrument, AnswerSheet sheet)
      implements Rows {
    @Override
    public void forEach(RowReader reader) throws IOException {
      try {
        answers.read(round.value(), instrument.name(), (chosen, flags) -> hand(chosen, reader));
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      }
    }

    private static void hand(byte[] chosen, RowReader reader) {
      try {
        reader.read(chosen);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private static void write(Rows rows, OutputStream out) throws IOException {
    byte[][][] cells = cells(rows.sheet());
    BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    buffered.write(header(rows.sheet()).getBytes(StandardCharsets.UTF_8));
    rows.forEach(chosen -> writeRow(cells, chosen, buffered));
    buffered.flush();
  }

  private static String header(AnswerSheet sheet) {
    List<String> codes = sheet.questions().stream().map(one -> one.code().value()).toList();
    return String.join(",", codes) + "\r\n";
  }

  /// What stands in a cell, with the delimiter after it, by question and option.
  private static byte[][][] cells(AnswerSheet sheet) {
    List<Question> questions = sheet.questions();
    byte[][][] cells = new byte[questions.size()][][];
    for (int i = 0; i < cells.length; i++) {
      String after = i == cells.length - 1 ? "\r\n" : ",";
      cells[i] =
          questions.get(i).scale().options().stream()
              .map(option -> (option.key() + after).getBytes(StandardCharsets.UTF_8))
              .toArray(byte[][]::new);
    }
    return cells;
  }

  private static void writeRow(byte[][][] cells, byte[] chosen, OutputStream out)
      throws IOException {
    for (int i = 0; i < chosen.length; i++) out.write(cells[i][chosen[i]]);
  }
}
