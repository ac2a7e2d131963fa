package prongsai.response;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import prongsai.scoring.tally.AnswerCounts;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.suppression.CountRange;
import prongsai.suppression.Suppression;

/// Counts the answers to one survey, and what is odd about them.
final class Counting {
  private static final int ONLY = 0;

  private final AnswerSheet sheet;
  private final int setAsideBits;
  private final AnswerCounts counts;
  private final Map<Answers, Long> alike = new HashMap<>();
  private final Map<Anomaly, Long> flagged = new EnumMap<>(Anomaly.class);
  private long received;
  private long setAside;
  private long straight;

  Counting(AnswerSheet sheet, Set<Anomaly> setAside) {
    this.sheet = sheet;
    this.setAsideBits = Anomaly.flags(setAside);
    this.counts = new AnswerCounts(sheet);
  }

  void add(byte[] chosen, int flags) {
    received++;
    if ((flags & setAsideBits) != 0) setAside++;
    else counts.add(ONLY, chosen, 0);
    for (Anomaly one : Anomaly.of(flags)) flagged.merge(one, 1L, Long::sum);
    if (isStraight(chosen)) straight++;
    else alike.merge(Answers.of(chosen), 1L, Long::sum);
  }

  private boolean isStraight(byte[] chosen) {
    int furthest = 0;
    for (byte one : chosen) furthest = Math.max(furthest, one);
    for (int i = 0; i < chosen.length; i++)
      if (chosen[i] != Math.min(furthest, sheet.offset(i + 1) - sheet.offset(i) - 1)) return false;
    return true;
  }

  CountedAnswers counted() {
    return new CountedAnswers(
        counts.tally(ONLY),
        setAside,
        new AnomalyCounts(flagged(), told(straight), told(identical())));
  }

  private Map<Anomaly, CountRange> flagged() {
    Map<Anomaly, CountRange> told = new EnumMap<>(Anomaly.class);
    for (Anomaly one : Anomaly.values()) told.put(one, told(flagged.getOrDefault(one, 0L)));
    return told;
  }

  private long identical() {
    return alike.values().stream().filter(count -> count > 1).mapToLong(count -> count).sum();
  }

  private CountRange told(long count) {
    return Suppression.part(count, received);
  }
}
