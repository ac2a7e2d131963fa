package prongsai.importing;

import java.util.Arrays;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.scoring.tally.Tally;

/// Counts of answers of many agencies. Answers of a nation come in any order, so the counters must
/// be small to stay near the processor: one byte each, emptied into the whole counts of the agency
/// before the first can overflow.
final class Counts {
  private static final int FULL = 255;

  private final AnswerSheet sheet;
  private final int width;
  private byte[] counters = new byte[0];
  private int[] waiting = new int[0];
  private long[][] whole = new long[0][];

  Counts(AnswerSheet sheet) {
    this.sheet = sheet;
    this.width = sheet.width();
  }

  /// Counts one respondent.
  ///
  /// @param agency its position, from 0
  /// @param places of the options chosen, as the sheet lays them out; among others
  /// @param columns which of the places are options
  void add(int agency, int[] places, int[] columns) {
    if (agency >= waiting.length) grow(agency);
    if (waiting[agency] == FULL) empty(agency);
    waiting[agency]++;
    int base = agency * width;
    byte[] all = counters;
    for (int column : columns) all[base + places[column]]++;
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
  void add(int agency, Counts other, int from) {
    if (from >= other.waiting.length) return;
    if (agency >= waiting.length) grow(agency);
    long[] sum = empty(agency);
    long[] counts = other.empty(from);
    for (int i = 0; i < sum.length; i++) sum[i] = Math.addExact(sum[i], counts[i]);
  }

  Tally tally(int agency) {
    if (agency >= waiting.length) return Tally.none(sheet);
    long[] counts = empty(agency);
    return Tally.of(sheet, counts[0], Arrays.copyOfRange(counts, 1, counts.length));
  }
}
