package prongsai.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import prongsai.importing.internal.Cell;
import prongsai.importing.internal.Faults;
import prongsai.importing.internal.Written;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Question;
import prongsai.scoring.framework.Scale;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.scoring.tally.AnswerSheet;

/// The careful reading of one respondent's row: every cell is understood, or becomes a problem.
final class AnswerRow {
  private static final int SHOWN = 60;

  private final AnswerSheet sheet;
  private final AnswerHeader header;
  private final FiscalYear year;
  private final Agencies agencies;
  private final List<Choices> choices;

  AnswerRow(AnswerSheet sheet, AnswerHeader header, FiscalYear year, Agencies agencies) {
    this.sheet = sheet;
    this.header = header;
    this.year = year;
    this.agencies = agencies;
    Map<Scale, Choices> shared = new HashMap<>();
    this.choices =
        sheet.questions().stream()
            .map(question -> shared.computeIfAbsent(question.scale(), Choices::new))
            .toList();
  }

  /// Holds the number of cells of a row against the number of columns.
  boolean fits(int count, Where where, Faults faults) {
    int columns = header.columns().size();
    if (count == columns) return true;
    String code = count < columns ? "answers/too-few-cells" : "answers/too-many-cells";
    refuse(code, where, faults, "count", count, "columns", columns);
    return false;
  }

  /// Reads a cell and says what it stands for: the position of an option or of an agency, 0 for
  /// what is right and says no more, [Spellings#UNKNOWN] for what is not understood.
  ///
  /// @param part of the file that is read, for the order of agencies
  int read(int column, Cell cell, long part, Where where, Faults faults) {
    if (!cell.isReadable()) return Spellings.UNKNOWN;
    return switch (header.columns().get(column)) {
      case AnswerHeader.Answers(int question) -> answer(question, cell, where, faults);
      case AnswerHeader.Agency _ -> agency(cell, part, where, faults);
      case AnswerHeader.Year _ -> year(cell, where, faults);
      case AnswerHeader.Nameless _ ->
          cell.isBlank() ? 0 : refuse("answers/nameless-column", where, faults);
      case AnswerHeader.Refused _ -> Spellings.UNKNOWN;
    };
  }

  private int answer(int index, Cell cell, Where where, Faults faults) {
    int option = choices.get(index).position(cell.text());
    if (option >= 0) return option;
    if (faults.isFull()) return untold(faults);
    Question question = sheet.questions().get(index);
    String code = cell.isBlank() ? "answers/missing-answer" : "answers/unknown-option";
    return refuse(
        code,
        where,
        faults,
        "code",
        question.code(),
        "value",
        shown(cell.text()),
        "options",
        choices.get(index).shown(cell.text()));
  }

  private int agency(Cell cell, long part, Where where, Faults faults) {
    if (cell.isBlank()) return refuse("file/no-agency", where, faults);
    if (cell.text().length() > Agencies.LONGEST)
      return refuse("file/agency-too-long", where, faults, "limit", Agencies.LONGEST);
    int agency = agencies.position(cell.text(), part);
    if (agency < 0)
      faults.addOnce(
          Problem.error(
              "file/too-many-agencies", Where.file(where.file()), "limit", Agencies.MOST));
    return agency;
  }

  private int year(Cell cell, Where where, Faults faults) {
    OptionalInt read = Written.year(cell.text());
    if (read.isEmpty())
      return refuse("file/not-a-year", where, faults, "value", shown(cell.text()));
    if (read.getAsInt() == year.buddhistEra()) return 0;
    faults.addOnce(Problem.error("file/other-year", where, "value", read.getAsInt(), "year", year));
    return Spellings.UNKNOWN;
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private static int refuse(String code, Where where, Faults faults, Object... arguments) {
    if (faults.isFull()) return untold(faults);
    faults.add(Problem.error(code, where, arguments));
    return Spellings.UNKNOWN;
  }

  private static int untold(Faults faults) {
    faults.addUntold();
    return Spellings.UNKNOWN;
  }
}
