package prongsai.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.tally.Tally;

class AnswerFileTest {
  private static final String HEADER =
      "E1.1,E1.2,E2,E3,E4.1,E4.2,E4.3,E5,E6.1,E6.2,E7,E8,E9,E10,E11,E12,E13,E14,E15\n";
  private static final String ROW =
      "most,most,most,most,no,no,no,most,most,most,most,yes,most,yes,most,most,yes,most,most\n";

  @TempDir Path folder;

  private Path file(byte[] bytes) {
    try {
      return Files.write(folder.resolve("answers.csv"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String text) {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theAnswersOfUbonRatchathaniHave535And202Respondents() {
    Path ubon =
        Path.of(System.getProperty("golden.root", "../golden")).resolve("scoring/ubon-2565");
    var iit = Nacc.answers(ubon.resolve("iit-responses.csv"), "IIT");
    var eit = Nacc.answers(ubon.resolve("eit-responses.csv"), "EIT");
    assertThat(iit.problems()).isEmpty();
    assertThat(eit.problems()).isEmpty();
    assertThat(Nacc.only(iit).respondents()).isEqualTo(535);
    assertThat(Nacc.only(eit).respondents()).isEqualTo(202);
  }

  @Test
  void orderOfRowsSizeOfBlocksAndNumberOfWorkersDoNotMatter() {
    Samples.each(
        300,
        random -> {
          RandomAnswers answers = new RandomAnswers(random);
          Map<String, Tally> expected = answers.tallies();
          if (random.nextBoolean()) answers.shuffle();
          var read = Nacc.answers(file(answers.bytes()), "EIT", pace(random));
          assertThat(read.codes()).isSubsetOf("answers/no-rows");
          assertThat(read.value()).containsExactlyInAnyOrderEntriesOf(expected);
        });
  }

  @Test
  void agenciesComeInOrderOfTheFile() {
    Samples.each(
        100,
        random -> {
          RandomAnswers answers = new RandomAnswers(random);
          var read = Nacc.answers(file(answers.bytes()), "EIT", pace(random));
          assertThat(read.value().keySet()).containsExactlyElementsOf(answers.tallies().keySet());
        });
  }

  @Test
  void problemsAreTheSameWhateverTheSizeOfBlocks() {
    Samples.each(
        150,
        random -> {
          RandomAnswers answers = new RandomAnswers(random);
          answers.spoil();
          Path file = file(answers.bytes());
          List<Problem> whole = Nacc.answers(file, "EIT").problems();
          assertThat(Nacc.answers(file, "EIT", pace(random)).problems()).isEqualTo(whole);
        });
  }

  @Test
  void randomBytesNeverBreakTheReader() {
    Samples.each(
        300,
        random -> {
          byte[] bytes = new byte[random.nextInt(400)];
          String alphabet = "\",;\t\r\n\0abmostE1.1 \u0e01";
          byte[] letters = alphabet.getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < bytes.length; i++) bytes[i] = letters[random.nextInt(letters.length)];
          String whole = HEADER + ROW + new String(bytes, StandardCharsets.ISO_8859_1);
          Path file = file(whole.getBytes(StandardCharsets.ISO_8859_1));
          var one = Nacc.answers(file, "EIT");
          var other = Nacc.answers(file, "EIT", pace(random));
          assertThat(other.problems()).isEqualTo(one.problems());
          assertThat(other.value()).isEqualTo(one.value());
        });
  }

  private static AnswerFile.Pace pace(SplittableRandom random) {
    return new AnswerFile.Pace(1 + random.nextInt(300), 1 + random.nextInt(3));
  }

  @Test
  void aFileWithOneErrorGivesNoTally() {
    var read = Nacc.answers(file(HEADER + ROW + ROW.replaceFirst("most", "often")), "EIT");
    assertThat(read.codes()).containsExactly("answers/unknown-option");
    assertThat(read.problems().getFirst().where().line()).isEqualTo(3);
    assertThat(read.problems().getFirst().where().column()).isEqualTo("E1.1");
    assertThat(read.value()).isEmpty();
  }

  @Test
  void aThousandProblemsAreToldAndTheRestCounted() {
    String bad = ROW.replace("yes", "maybe");
    var read = Nacc.answers(file(HEADER + bad.repeat(500)), "EIT", new AnswerFile.Pace(2_000, 2));
    assertThat(read.problems()).hasSize(1_001);
    Problem last = read.problems().getLast();
    assertThat(last.code()).isEqualTo("file/more-problems");
    assertThat(last.arguments()).containsEntry("more", "500");
    assertThat(read.problems().get(999).where().line()).isEqualTo(335);
  }

  @Test
  void anotherYearIsToldOnceHoweverManyRowsHaveIt() {
    String text = "year," + HEADER + ("2564," + ROW).repeat(3_000);
    var read = Nacc.answers(file(text), "EIT", new AnswerFile.Pace(1_000, 2));
    assertThat(read.codes()).containsExactly("file/other-year");
    assertThat(read.problems().getFirst().where().line()).isEqualTo(2);
  }

  @Test
  void aLineOfManyMegabytesIsOneProblemAndTheNextRowsAreRead() {
    String text = HEADER + ROW + "x".repeat(9_000_000) + "\n" + ROW.replaceFirst("most", "often");
    var read = Nacc.answers(file(text), "EIT");
    assertThat(read.codes()).containsExactly("file/record-too-long", "answers/unknown-option");
    assertThat(read.problems().get(0).where().line()).isEqualTo(3);
    assertThat(read.problems().get(1).where().line()).isEqualTo(4);
  }

  @Test
  void aCellOfMoreThan64KibIsAProblemOfThatCell() {
    String text = HEADER + ROW.replaceFirst("most", "m".repeat(70_000)) + ROW;
    var read = Nacc.answers(file(text), "EIT", new AnswerFile.Pace(512, 1));
    assertThat(read.codes()).containsExactly("file/cell-too-long");
    assertThat(read.problems().getFirst().where().column()).isEqualTo("E1.1");
  }

  @Test
  void anUnclosedQuoteStopsTheReadingWhereItOpens() {
    String text = HEADER + ROW + "\"most" + ROW.repeat(100_000);
    var read = Nacc.answers(file(text), "EIT");
    assertThat(read.codes()).containsExactly("file/unclosed-quote");
    assertThat(read.problems().getFirst().where().line()).isEqualTo(3);
  }

  @Test
  void moreRespondentsThanAByteCountsAreCounted() {
    var read = Nacc.answers(file(HEADER + ROW.repeat(100_003)), "EIT");
    assertThat(read.problems()).isEmpty();
    Tally tally = Nacc.only(read);
    assertThat(tally.respondents()).isEqualTo(100_003);
    assertThat(tally.count(0, 3)).isEqualTo(100_003);
  }

  @Test
  void tooManyAgenciesAreAProblemOfTheFile() {
    StringBuilder text = new StringBuilder("agency,").append(HEADER);
    for (int i = 0; i < Agencies.MOST + 2; i++) text.append('a').append(i).append(',').append(ROW);
    var read = Nacc.answers(file(text.toString()), "EIT", new AnswerFile.Pace(1 << 16, 1));
    assertThat(read.codes()).containsExactly("file/too-many-agencies");
  }

  @Test
  void whatIsNoReadableTextFileIsAProblem() throws IOException {
    assertThat(Nacc.answers(folder, "EIT").codes()).containsExactly("file/directory");
    Path none = folder.resolve("none.csv");
    assertThat(Nacc.answers(none, "EIT").codes()).containsExactly("file/missing");
    Path noughts = Files.write(folder.resolve("noughts.csv"), new byte[300_000]);
    assertThat(Nacc.answers(noughts, "EIT").codes()).containsExactly("file/not-text");
    assertThat(Nacc.scores(noughts).codes()).containsExactly("file/not-text");
    assertThat(Nacc.marks(noughts).codes()).containsExactly("file/not-text");
    Path zip = Files.write(folder.resolve("zip.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(Nacc.answers(zip, "EIT").codes()).containsExactly("answers/not-text");
  }

  @Test
  void aDisclosureCheckHasNoAnswers() {
    Path file = file(HEADER);
    assertThatThrownBy(() -> Nacc.answers(file, "OIT"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
