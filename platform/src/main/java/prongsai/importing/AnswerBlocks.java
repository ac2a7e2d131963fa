package prongsai.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import prongsai.importing.internal.Cell;
import prongsai.importing.internal.PartFindings;
import prongsai.importing.internal.Written;
import prongsai.importing.internal.csv.Block;
import prongsai.importing.internal.csv.CellReader;
import prongsai.importing.internal.csv.RawRecord;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Question;
import prongsai.scoring.framework.Scale;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.scoring.tally.AnswerSheet;

/// Counts the answers of one block after the other: most records through the [FastLane], those with
/// anything new through [AnswerRow]. One thread has one of these.
final class AnswerBlocks {
  private static final int MOST_SPELLINGS = 1_000;

  private final String file;
  private final AnswerSheet sheet;
  private final AnswerHeader header;
  private final AnswerTally tally;
  private final AnswerRow careful;
  private final FastLane fast;
  private final RawRecord record;
  private final Spellings[] spellings;
  private final int[] questions;
  private final int[] offsets;
  private final int agencyColumn;
  private final Optional<Consumer<byte[]>> respondents;

  /// @param respondents gets the answers of each respondent that is counted, if anybody wants them
  AnswerBlocks(
      String file,
      AnswerSheet sheet,
      AnswerHeader header,
      FiscalYear year,
      byte delimiter,
      Optional<Consumer<byte[]>> respondents) {
    this.respondents = respondents;
    this.file = file;
    this.sheet = sheet;
    this.header = header;
    this.tally = new AnswerTally(sheet);
    this.careful = new AnswerRow(sheet, header, year, tally.agencies());
    this.record = new RawRecord(delimiter);
    this.questions = columns(AnswerHeader.Answers.class);
    int[] agency = columns(AnswerHeader.Agency.class);
    this.agencyColumn = agency.length == 0 ? -1 : agency[0];
    this.offsets = header.columns().stream().mapToInt(this::offset).toArray();
    this.spellings = spellings();
    this.fast = new FastLane(delimiter, spellings, offsets);
  }

  private int[] columns(Class<? extends AnswerHeader.Column> kind) {
    return IntStream.range(0, header.columns().size())
        .filter(i -> kind.isInstance(header.columns().get(i)))
        .toArray();
  }

  private int offset(AnswerHeader.Column column) {
    return column instanceof AnswerHeader.Answers(int question) ? sheet.offset(question) : 0;
  }

  /// Questions of one scale share their spellings; every other column has its own.
  private Spellings[] spellings() {
    Map<Scale, Spellings> shared = new HashMap<>();
    List<Spellings> all = new ArrayList<>();
    for (AnswerHeader.Column column : header.columns())
      all.add(
          switch (column) {
            case AnswerHeader.Answers(int question) -> {
              Question asked = sheet.questions().get(question);
              yield shared.computeIfAbsent(asked.scale(), _ -> new Spellings(MOST_SPELLINGS));
            }
            case AnswerHeader.Agency _ -> new Spellings(2 * Agencies.MOST);
            case AnswerHeader.Year _, AnswerHeader.Nameless _, AnswerHeader.Refused _ ->
                new Spellings(MOST_SPELLINGS);
          });
    return all.toArray(Spellings[]::new);
  }

  AnswerTally tally() {
    return tally;
  }

  /// Counts a block and says how many rows it has; faults name rows from 1 within the block.
  long count(Block block, PartFindings faults) {
    if (block.cutOff()) return cutOff(block, faults);
    byte[] bytes = block.bytes();
    int limit = block.limit();
    long rows = 0;
    for (int at = 0; at < limit; ) {
      rows++;
      byte first = bytes[at];
      if (first == '\n' || first == '\r') {
        at += first == '\r' && bytes[at + 1] == '\n' ? 2 : 1;
        continue;
      }
      int next = fast.read(bytes, at);
      if (next != FastLane.NOT_READ) {
        respondent(block, fast.places());
        at = next;
      } else {
        readWithCare(block, at, rows, faults);
        at = record.next();
      }
    }
    return rows;
  }

  /// The only agency of a file without agencies, whose name is empty.
  private int only(Block block) {
    return tally.agencies().size() > 0 ? 0 : tally.agencies().position("", block.number());
  }

  private void readWithCare(Block block, int at, long row, PartFindings faults) {
    record.read(block.bytes(), at, block.limit());
    if (isBlank(block)) {
      if (record.count() > 1) faults.add(Problem.error("answers/empty-row", where(row, -1)));
      return;
    }
    boolean understood = careful.fits(record.count(), where(row, -1), faults);
    int[] places = fast.places();
    CellReader reading = new CellReader();
    for (int i = 0; i < Math.min(record.kept(), places.length); i++) {
      int meaning = cell(block, i, row, reading, faults);
      if (meaning == Spellings.UNKNOWN) understood = false;
      places[i] = offsets[i] + meaning;
    }
    if (understood) respondent(block, places);
  }

  private void respondent(Block block, int[] places) {
    tally.counts().add(agencyColumn < 0 ? only(block) : places[agencyColumn], places, questions);
    if (respondents.isPresent()) respondents.get().accept(chosen(places));
  }

  /// One byte a question in the order of the survey.
  private byte[] chosen(int[] places) {
    byte[] chosen = new byte[sheet.questions().size()];
    for (int column : questions)
      if (header.columns().get(column) instanceof AnswerHeader.Answers(int question))
        chosen[question] = (byte) (places[column] - sheet.offset(question));
    return chosen;
  }

  private boolean isBlank(Block block) {
    for (int i = 0; i < record.kept(); i++)
      if (record.fault(i) != RawRecord.Fault.NONE
          || !record
              .text(i, block.bytes(), block.encoding())
              .map(Written::plain)
              .orElse("?")
              .isEmpty()) return false;
    return true;
  }

  private int cell(Block block, int column, long row, CellReader reading, PartFindings faults) {
    int from = record.start(column);
    int to = record.end(column);
    int known = spellings[column].meaning(block.bytes(), from, to);
    if (known != Spellings.UNKNOWN) return known;
    Where where = where(row, column);
    Cell cell = reading.read(block, record, column, where, faults);
    int meaning = careful.read(column, cell, block.number(), where, faults);
    if (meaning != Spellings.UNKNOWN) spellings[column].learn(block.bytes(), from, to, meaning);
    return meaning;
  }

  private Where where(long row, int column) {
    return Where.at(file, row, column < 0 ? "" : header.label(column, sheet));
  }

  /// A record too long to be one: its line end comes with the next block, so it counts no row here.
  private long cutOff(Block block, PartFindings faults) {
    record.read(block.bytes(), 0, block.limit());
    int last = record.kept() - 1;
    String code =
        record.fault(last) == RawRecord.Fault.UNCLOSED
            ? "file/unclosed-quote"
            : "file/record-too-long";
    faults.add(Problem.error(code, where(1, Math.min(last, header.columns().size()))));
    return 0;
  }
}
