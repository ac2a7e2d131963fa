package prongsai.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import prongsai.scoring.tally.AnswerCounts;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.scoring.tally.Tally;

/// Agencies and counts of a part of a file; parts join to the tallies of the whole.
record AnswerTally(Agencies agencies, AnswerCounts counts) {
  AnswerTally(AnswerSheet sheet) {
    this(new Agencies(), new AnswerCounts(sheet));
  }

  /// The tallies by agency, in the order in which the file names the agencies.
  static Map<String, Tally> join(AnswerSheet sheet, List<AnswerTally> parts) {
    record Named(AnswerTally part, int position) {
      String name() {
        return part.agencies.name(position);
      }
    }
    List<Named> all = new ArrayList<>();
    for (AnswerTally part : parts)
      IntStream.range(0, part.agencies.size()).forEach(i -> all.add(new Named(part, i)));
    all.sort(
        Comparator.<Named>comparingLong(one -> one.part.agencies.part(one.position))
            .thenComparingInt(Named::position));
    Agencies agencies = new Agencies();
    AnswerCounts counts = new AnswerCounts(sheet);
    for (Named one : all)
      counts.add(agencies.position(one.name(), 0), one.part.counts, one.position);
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (int i = 0; i < agencies.size(); i++) tallies.put(agencies.name(i), counts.tally(i));
    return tallies;
  }
}
