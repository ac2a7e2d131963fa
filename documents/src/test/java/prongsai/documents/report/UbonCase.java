package prongsai.documents.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import prongsai.documents.model.Digits;
import prongsai.frameworks.Frameworks;
import prongsai.frameworks.guidance.GuidanceLibrary;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Question;
import prongsai.scoring.score.Collected;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Published;
import prongsai.scoring.score.PublishedScorer;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Sampling;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Scorer;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.scoring.tally.Tally;

/// The golden case of Ubon Ratchathani, FY2565, read in the plainest way.
final class UbonCase {
  static final Framework FRAMEWORK = Frameworks.load("nacc-ita-2565");
  static final String AGENCY = "องค์การบริหารส่วนจังหวัดอุบลราชธานี";
  private static final Path FOLDER =
      Path.of(System.getProperty("golden.root", "../golden")).resolve("scoring/ubon-2565");

  private UbonCase() {}

  static ReportRequest collected(Digits digits) {
    Map<Code, Tally> tallies = new HashMap<>();
    tallies.put(new Code("IIT"), tally("IIT", "iit-responses.csv"));
    tallies.put(new Code("EIT"), tally("EIT", "eit-responses.csv"));
    Score score = Scorer.score(FRAMEWORK, new Collected(tallies, marks()));
    List<Participation> participation =
        List.of(participation("IIT", 535, 620), participation("EIT", 202, 1900));
    return request(
        new Result(FRAMEWORK, AGENCY, score, participation, Sampling.problems(participation)),
        digits);
  }

  static ReportRequest published(Digits digits) {
    Map<Code, Ratio> declared = new HashMap<>();
    for (String[] row : rows("published-scores.csv"))
      declared.put(Code.read(row[0]), Ratio.of(new BigDecimal(row[1])));
    Score score =
        PublishedScorer.score(
            FRAMEWORK,
            new Published(declared),
            problem -> {
              throw new AssertionError(problem.toString());
            });
    return request(new Result(FRAMEWORK, AGENCY, score, List.of(), List.of()), digits);
  }

  private static ReportRequest request(Result result, Digits digits) {
    Analysis analysis =
        new Analyst(FRAMEWORK, AnalysisSettings.USUAL).analyse(result, Optional.empty());
    return new ReportRequest(
        analysis,
        GuidanceLibrary.load(FRAMEWORK),
        List.of("อำเภอเมืองอุบลราชธานี จังหวัดอุบลราชธานี"),
        digits,
        SmallCounts.SHOWN,
        "0.1.0");
  }

  private static Participation participation(String code, long respondents, long population) {
    return new Participation(
        new Code(code),
        OptionalLong.of(respondents),
        OptionalLong.of(population),
        Optional.ofNullable(FRAMEWORK.rules().minimumSamples().get(new Code(code))));
  }

  private static Tally tally(String code, String file) {
    Instrument instrument = FRAMEWORK.instrument(new Code(code)).orElseThrow();
    AnswerSheet sheet = AnswerSheet.of(instrument);
    long[] counts = new long[sheet.width()];
    List<String[]> rows = rows(file);
    for (String[] row : rows)
      for (int q = 0; q < row.length; q++) {
        Question question = sheet.questions().get(q);
        counts[sheet.offset(q) + option(question.scale().options(), row[q])]++;
      }
    return Tally.of(sheet, rows.size(), counts);
  }

  private static int option(List<Option> options, String key) {
    for (int i = 0; i < options.size(); i++) if (options.get(i).key().equals(key)) return i;
    throw new AssertionError(key);
  }

  private static Map<Code, Option> marks() {
    Map<Code, Option> marks = new HashMap<>();
    Map<Code, Item> items = new HashMap<>();
    FRAMEWORK
        .instrument(new Code("OIT"))
        .orElseThrow()
        .items()
        .forEach(i -> items.put(i.code(), i));
    for (String[] row : rows("oit-scores.csv")) {
      Code code = new Code(row[0]);
      Ratio points = Ratio.of(new BigDecimal(row[1]));
      Item item = items.get(code);
      if (item == null) throw new AssertionError(row[0]);
      marks.put(
          code,
          item.scale().options().stream()
              .filter(option -> option.positive().equals(points))
              .findFirst()
              .orElseThrow());
    }
    return marks;
  }

  private static List<String[]> rows(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
