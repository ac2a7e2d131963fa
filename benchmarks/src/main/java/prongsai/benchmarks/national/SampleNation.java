package prongsai.benchmarks.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Question;
import prongsai.scoring.tally.AnswerSheet;

/// A nation's answers and marks, made up from a fixed seed: the same size gives the same bytes.
///
/// Respondents stand in random order, as answers come in; each agency leans towards good or bad
/// answers, so scores differ.
public final class SampleNation {
  private static final long SEED = 2565;

  private final NationSize size;
  private final Agencies agencies;

  private SampleNation(NationSize size) {
    this.size = size;
    this.agencies = Agencies.of(size.agencies());
  }

  public static SampleNation of(NationSize size) {
    return new SampleNation(size);
  }

  /// Names of the agencies; answers in memory name them by position.
  public List<String> agencies() {
    return agencies.names();
  }

  /// Writes `iit.csv`, `eit.csv` and `oit.csv`.
  Written write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Written files = Written.in(folder);
    writeAnswers(files.iit(), answers("IIT"));
    writeAnswers(files.eit(), answers("EIT"));
    writeMarks(files.oit());
    return files;
  }

  /// Where the data were written.
  public record Written(Path iit, Path eit, Path oit) {
    public static Written in(Path folder) {
      return new Written(
          folder.resolve("iit.csv"), folder.resolve("eit.csv"), folder.resolve("oit.csv"));
    }
  }

  /// The answers to a survey.
  public CodedAnswers answers(String survey) {
    AnswerSheet sheet = AnswerSheet.of(Nation.instrument(survey));
    SplittableRandom random = new SplittableRandom(SEED + survey.charAt(0));
    int respondents = survey.equals("IIT") ? size.staff() : size.visitors();
    int[] agencyOf = agencies.ofRespondents(respondents, random);
    int[] choices = sheet.questions().stream().mapToInt(q -> q.scale().options().size()).toArray();
    byte[] options = new byte[Math.multiplyExact(respondents, choices.length)];
    for (int i = 0, at = 0; i < respondents; i++) {
      int lean = agencyOf[i] * 31 % 60;
      for (int choice : choices)
        options[at++] = (byte) ((random.nextInt(100 - lean) + lean) * choice / 100);
    }
    return new CodedAnswers(sheet, agencyOf, options);
  }

  private void writeAnswers(Path file, CodedAnswers answers) throws IOException {
    List<Question> questions = answers.sheet().questions();
    String header =
        questions.stream()
            .map(question -> question.code().value())
            .collect(Collectors.joining(",", "agency,", "\n"));
    byte[][] names = agencies.names().stream().map(n -> n.getBytes(UTF_8)).toArray(byte[][]::new);
    byte[][][] keys = questions.stream().map(SampleNation::keys).toArray(byte[][][]::new);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write(header.getBytes(UTF_8));
      for (int i = 0; i < answers.respondents(); i++) {
        out.write(names[answers.agency(i)]);
        for (int question = 0; question < keys.length; question++) {
          out.write(',');
          out.write(keys[question][answers.option(i, question)]);
        }
        out.write('\n');
      }
    }
  }

  private static byte[][] keys(Question question) {
    return question.scale().options().stream()
        .map(option -> option.key().getBytes(UTF_8))
        .toArray(byte[][]::new);
  }

  private void writeMarks(Path file) throws IOException {
    SplittableRandom random = new SplittableRandom(SEED + 'O');
    StringBuilder text = new StringBuilder("agency,code,score\n");
    for (String agency : agencies.names())
      for (Item item : Nation.instrument("OIT").items()) {
        List<Option> options = item.scale().options();
        Option mark = options.get(random.nextInt(5) == 0 ? options.size() - 1 : 0);
        text.append(agency).append(',').append(item.code()).append(',');
        text.append(mark.positive().numerator()).append('\n');
      }
    Files.writeString(file, text);
  }
}
