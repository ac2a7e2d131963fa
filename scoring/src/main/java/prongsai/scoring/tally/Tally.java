package prongsai.scoring.tally;

import java.util.Arrays;

/// How many respondents chose each option of each question of one survey. Tallies add, so any
/// partition of the respondents in any order gives the same tally; nothing in it tells one
/// respondent from another.
public final class Tally {
  private final AnswerSheet sheet;
  private final long respondents;
  private final long[] counts;

  private Tally(AnswerSheet sheet, long respondents, long[] counts) {
    this.sheet = sheet;
    this.respondents = respondents;
    this.counts = counts;
  }

  /// A tally from counts laid out as the sheet says.
  ///
  /// @throws IllegalArgumentException when a count is negative or the counts of a question do not
  ///   add up to the respondents (every question is answered, rule R18)
  public static Tally of(AnswerSheet sheet, long respondents, long[] counts) {
    if (counts.length != sheet.width())
      throw new IllegalArgumentException(counts.length + " counts for " + sheet.width());
    for (int q = 0; q < sheet.questions().size(); q++) {
      long sum = 0;
      for (int i = sheet.offset(q); i < sheet.offset(q + 1); i++) {
        if (counts[i] < 0) throw new IllegalArgumentException("negative count: " + counts[i]);
        sum = Math.addExact(sum, counts[i]);
      }
      if (sum != respondents)
        throw new IllegalArgumentException(
            sheet.questions().get(q).code() + " has " + sum + " answers of " + respondents);
    }
    return new Tally(sheet, respondents, counts.clone());
  }

  public static Tally none(AnswerSheet sheet) {
    return new Tally(sheet, 0, new long[sheet.width()]);
  }

  public AnswerSheet sheet() {
    return sheet;
  }

  public long respondents() {
    return respondents;
  }

  /// How many chose an option of a question, both by position.
  public long count(int question, int option) {
    return counts[sheet.offset(question) + option];
  }

  /// Both tallies together.
  ///
  /// @throws IllegalArgumentException when they are of different surveys
  public Tally plus(Tally other) {
    if (!sheet.instrument().equals(other.sheet.instrument()))
      throw new IllegalArgumentException("tallies of different surveys");
    long[] sum = counts.clone();
    for (int i = 0; i < sum.length; i++) sum[i] = Math.addExact(sum[i], other.counts[i]);
    return new Tally(sheet, Math.addExact(respondents, other.respondents), sum);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally that
        && respondents == that.respondents
        && sheet.instrument().equals(that.sheet.instrument())
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return "Tally[" + sheet.instrument().code() + ", " + respondents + " respondents]";
  }
}
