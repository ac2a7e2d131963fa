package prongsai.importing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import prongsai.importing.internal.Findings;
import prongsai.importing.internal.Opened;
import prongsai.importing.internal.csv.CsvFile;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.scoring.tally.Tally;

/// Raw answers of a survey (IIT or EIT) as a text file: one row a respondent, one column a
/// sub-question, headed by its code in any order. A cell is the key of an option, in any case, or
/// its Thai or English label. Columns `agency` (`หน่วยงาน`) and `fiscal_year` (`ปีงบประมาณ`) may
/// stand among them.
///
/// UTF-8 or Windows-874 (TIS-620), with or without byte order mark, and UTF-16 with one; commas,
/// semicolons or tabs; quotes as in RFC 4180; any line end. Blank lines and title lines above the
/// header do not matter. Memory does not grow with the number of respondents.
///
/// Every fault is reported (the first [prongsai.importing.internal.Findings#LIMIT] one by one), and
/// a file with any error gives no tally: no row is ever dropped silently.
public final class AnswerFile {
  /// How a file is read; neither number changes the result.
  ///
  /// @param blockBytes how much of the file one worker takes at a time
  /// @param workers threads that count
  record Pace(int blockBytes, int workers) {
    static final Pace USUAL = new Pace(1 << 19, 2);
  }

  private final Framework framework;
  private final AnswerSheet sheet;
  private final Pace pace;
  private final Findings findings;
  private final Optional<Consumer<byte[]>> respondents;
  private String otherSurvey = "";

  private AnswerFile(
      Framework framework,
      Instrument survey,
      Pace pace,
      Findings findings,
      Optional<Consumer<byte[]>> respondents) {
    this.respondents = respondents;
    this.framework = framework;
    this.sheet = AnswerSheet.of(survey);
    this.pace = pace;
    this.findings = findings;
  }

  /// Reads the answers to a survey.
  ///
  /// @param file CSV
  /// @param framework whose fiscal year a column of years must name
  /// @param survey the instrument that was answered
  /// @param problems what is wrong, in order of the file
  /// @return a tally by agency in order of the file, under the empty name when the file has no
  ///   column of agencies; empty when there is any error, or no respondent of any named agency
  /// @throws IllegalArgumentException when the instrument is not answered by respondents
  public static Map<String, Tally> read(
      Path file, Framework framework, Instrument survey, Consumer<Problem> problems) {
    return read(file, framework, survey, Pace.USUAL, problems);
  }

  static Map<String, Tally> read(
      Path file, Framework framework, Instrument survey, Pace pace, Consumer<Problem> problems) {
    return read(file, framework, survey, pace, Optional.empty(), problems);
  }

  /// Reads the answers to a survey and hands them on, respondent by respondent, in the order of the
  /// file. Faults may come after some were handed on: then the map is empty, and whoever has them
  /// forgets them.
  ///
  /// @param respondents takes one byte a question in the order of the survey, the position of the
  ///   option chosen
  /// @return as [#read(Path, Framework, Instrument, Consumer)]
  public static Map<String, Tally> read(
      Path file,
      Framework framework,
      Instrument survey,
      Consumer<byte[]> respondents,
      Consumer<Problem> problems) {
    Pace one = new Pace(Pace.USUAL.blockBytes, 1);
    return read(file, framework, survey, one, Optional.of(respondents), problems);
  }

  private static Map<String, Tally> read(
      Path file,
      Framework framework,
      Instrument survey,
      Pace pace,
      Optional<Consumer<byte[]>> respondents,
      Consumer<Problem> problems) {
    Findings findings = new Findings(file.toString(), problems);
    Map<String, Tally> tallies =
        new AnswerFile(framework, survey, pace, findings, respondents).read(file);
    findings.close();
    return findings.isFaulty() ? Map.of() : tallies;
  }

  private Map<String, Tally> read(Path path) {
    Optional<Opened> opened = Opened.open(path, findings);
    if (opened.isEmpty()) return Map.of();
    try (Opened file = opened.get()) {
      return switch (file.content()) {
        case TEXT, UTF_16 -> text(file);
        case ZIP, OLE2 -> {
          findings.file("answers/not-text");
          yield Map.of();
        }
      };
    } catch (IOException e) {
      findings.file("file/unreadable", "reason", String.valueOf(e.getMessage()));
      return Map.of();
    }
  }

  private Map<String, Tally> text(Opened file) throws IOException {
    CsvFile csv = CsvFile.open(file, this::recognised);
    if (csv.header().isEmpty()) {
      if (csv.isText()) tellNoHeader();
      else findings.file("file/not-text");
      return Map.of();
    }
    AnswerHeader header =
        AnswerHeader.read(csv.header(), sheet, column -> where(csv, column), findings);
    List<AnswerBlocks> counters =
        Stream.generate(() -> counter(csv, header)).limit(pace.workers).toList();
    new AnswerCount(csv.blocks(pace.blockBytes), csv.headerRow(), findings).run(counters);
    return findings.isFaulty() ? Map.of() : tallies(header, counters);
  }

  private AnswerBlocks counter(CsvFile csv, AnswerHeader header) {
    return new AnswerBlocks(
        findings.file(), sheet, header, framework.fiscalYear(), csv.delimiter(), respondents);
  }

  private Map<String, Tally> tallies(AnswerHeader header, List<AnswerBlocks> counters) {
    Map<String, Tally> tallies =
        AnswerTally.join(sheet, counters.stream().map(AnswerBlocks::tally).toList());
    if (!tallies.isEmpty()) return tallies;
    if (!header.hasAgency()) return Map.of("", Tally.none(sheet));
    findings.add(Problem.warning("answers/no-rows", Where.file(findings.file())));
    return tallies;
  }

  private int recognised(List<String> cells) {
    int recognised = AnswerHeader.recognised(cells, sheet);
    if (recognised == 0)
      AnswerHeader.otherSurvey(cells, framework, sheet)
          .ifPresent(one -> otherSurvey = one.code().value());
    return recognised;
  }

  private void tellNoHeader() {
    String survey = sheet.instrument().code().value();
    if (!otherSurvey.isEmpty())
      findings.file("answers/other-survey", "instrument", survey, "other", otherSurvey);
    else
      findings.file(
          "answers/no-header",
          "instrument",
          survey,
          "example",
          sheet.questions().stream().limit(3).map(one -> one.code().value()).collect(joining(",")));
  }

  private Where where(CsvFile csv, int column) {
    return Where.at(findings.file(), csv.headerRow(), csv.header().get(column));
  }
}
