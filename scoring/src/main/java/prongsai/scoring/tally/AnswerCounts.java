package prongsai.scoring.tally;

import java.util.Arrays;

/// Counts answers to one survey for many agencies, respondent by respondent, and hands them out as
/// tallies. Agencies are numbered from 0 on. For one thread at a time; counts of several add up.
///
/// Answers of a nation come in any order, so the counters must be small to stay near the processor:
/// one byte each, emptied into the whole counts of the agency before the first can overflow.
public final class AnswerCounts {
  private static final int FULL = 255;

  private final AnswerSheet sheet;
  private final int width;
  private final int[] offsets;
  private final int[] lasts;
  private byte[] counters = new byte[0];
  private int[] waiting = new int[0];
  private long[][] whole = new long[0][];

  public AnswerCounts(AnswerSheet sheet) {
    this.sheet = sheet;
    this.width = sheet.width();
    this.offsets = new int[sheet.questions().size()];
    this.lasts = new int[offsets.length];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = sheet.offset(i);
      lasts[i] = sheet.offset(i + 1) - 1 - sheet.offset(i);
    }
  }

  /// Counts one respondent, whose answers stand among other columns.
  ///
  /// @param places of the options chosen, as the sheet lays them out
  /// @param columns which of the places are options, one a question
  public void add(int agency, int[] places, int[] columns) {
    respondent(agency);
    int base = agency * width;
    byte[] all = counters;
    for (int column : columns) all[base + places[column]]++;
  }

  /// Counts one respondent, whose answers stand one byte a question: the position of the option
  /// chosen.
  ///
  /// @param from where in `answers` the first of them stands
  /// @throws IllegalArgumentException when a question has no option at such a position
  public void add(int agency, byte[] answers, int from) {
    int beyond = 0;
    for (int i = 0; i < lasts.length; i++) beyond |= lasts[i] - (answers[from + i] & 0xff);
    if (beyond < 0) throw new IllegalArgumentException(unfit(answers, from));
    respondent(agency);
    int base = agency * width;
    byte[] all = counters;
    for (int i = 0; i < offsets.length; i++) all[base + offsets[i] + answers[from + i]]++;
  }

  private String unfit(byte[] answers, int from) {
    int question = 0;
    while ((answers[from + question] & 0xff) <= lasts[question]) question++;
    return sheet.questions().get(question).code()
        + " has no option "
        + (answers[from + question] & 0xff);
  }

  private void respondent(int agency) {
    if (agency >= waiting.length) grow(agency);
    if (waiting[agency] == FULL) empty(agency);
    waiting[agency]++;
  }

  private void grow(int agency) {
    int agencies = Math.max(agency + 1, waiting.length * 2);
    counters = Arrays.copyOf(counters, Math.multiplyExact(agencies, width));
    int from = whole.length;
    waiting = Arrays.copyOf(waiting, agencies);
    whole = Arrays.copyOf(whole, agencies);
    Arrays.fill(whole, from, agencies, new long[0]);
  }

  /// Moves the counters of an agency into its whole counts: its respondents, then its options.
  private long[] empty(int agency) {
    if (whole[agency].length == 0) whole[agency] = new long[width + 1];
    long[] counts = whole[agency];
    counts[0] += waiting[agency];
    waiting[agency] = 0;
    int base = agency * width;
    for (int i = 0; i < width; i++) {
      counts[i + 1] += counters[base + i] & 0xff;
      counters[base + i] = 0;
    }
    return counts;
  }

  /// Adds counts of an agency made elsewhere to those of an agency here.
  public void add(int agency, AnswerCounts other, int from) {
    if (from >= other.waiting.length) return;
    if (agency >= waiting.length) grow(agency);
    long[] sum = empty(agency);
    long[] counts = other.empty(from);
    for (int i = 0; i < sum.length; i++) sum[i] = Math.addExact(sum[i], counts[i]);
  }

  /// The tally of an agency; one of no respondents when its number was never met.
  public Tally tally(int agency) {
    if (agency >= waiting.length) return Tally.none(sheet);
    long[] counts = empty(agency);
    return Tally.of(sheet, counts[0], Arrays.copyOfRange(counts, 1, counts.length));
  }
}
