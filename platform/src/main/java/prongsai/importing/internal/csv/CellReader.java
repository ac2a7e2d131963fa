package prongsai.importing.internal.csv;

import java.util.Optional;
import prongsai.importing.internal.Cell;
import prongsai.importing.internal.Faults;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// Turns the bytes of the cells of one record into text; what is wrong with their form becomes a
/// problem. Foreign letters are told once a record.
public final class CellReader {
  private boolean told;

  /// The cell of a record of a block.
  ///
  /// @param where its place, for problems
  public Cell read(Block block, RawRecord record, int cell, Where where, Faults faults) {
    return switch (record.fault(cell)) {
      case NONE -> decoded(block, record, cell, where, faults);
      case UNCLOSED -> refuse("file/unclosed-quote", where, faults);
      case TEXT_AFTER_QUOTE -> refuse("file/text-after-quote", where, faults);
      case TOO_LONG -> refuse("file/cell-too-long", where, faults);
    };
  }

  private Cell decoded(Block block, RawRecord record, int cell, Where where, Faults faults) {
    Optional<String> text = record.text(cell, block.bytes(), block.encoding());
    if (text.isEmpty() || isOfOtherEncoding(block, record, cell)) {
      if (!told)
        faults.add(
            Problem.error("file/mixed-encodings", where, "encoding", block.encoding().words()));
      told = true;
      return Cell.UNREADABLE;
    }
    if (text.get().indexOf('\0') >= 0) return refuse("file/nul", where, faults);
    return Cell.text(text.get());
  }

  /// UTF-8 always decodes as Windows-874 somehow, but gives gibberish.
  private static boolean isOfOtherEncoding(Block block, RawRecord record, int cell) {
    int from = record.start(cell);
    int to = record.end(cell);
    return block.encoding() == Encoding.WINDOWS_874
        && Bytes.findHigh(block.bytes(), from, to) < to
        && Encoding.of(block.bytes(), from, to) == Encoding.UTF_8;
  }

  private static Cell refuse(String code, Where where, Faults faults) {
    faults.add(Problem.error(code, where));
    return Cell.UNREADABLE;
  }
}
