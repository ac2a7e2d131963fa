package prongsai.benchmarks.national;

import java.util.ArrayList;
import java.util.List;
import prongsai.scoring.tally.AnswerCounts;
import prongsai.scoring.tally.Tally;

/// Counts answers that are held in memory.
final class MemoryCounts {
  private MemoryCounts() {}

  /// The tallies by agency, counted by several threads.
  static List<Tally> count(CodedAnswers answers, int agencies, int threads) throws Exception {
    List<AnswerCounts> parts =
        Workers.share(answers.respondents(), threads, (from, to) -> part(answers, from, to));
    AnswerCounts sum = parts.getFirst();
    for (AnswerCounts part : parts.subList(1, parts.size()))
      for (int agency = 0; agency < agencies; agency++) sum.add(agency, part, agency);
    return tallies(sum, agencies);
  }

  /// The tallies by agency, counted by this thread.
  static List<Tally> count(CodedAnswers answers, int agencies) {
    return tallies(part(answers, 0, answers.respondents()), agencies);
  }

  private static List<Tally> tallies(AnswerCounts sum, int agencies) {
    List<Tally> tallies = new ArrayList<>(agencies);
    for (int agency = 0; agency < agencies; agency++) tallies.add(sum.tally(agency));
    return tallies;
  }

  private static AnswerCounts part(CodedAnswers answers, int from, int to) {
    AnswerCounts counts = new AnswerCounts(answers.sheet());
    for (int i = from; i < to; i++)
      counts.add(answers.agency(i), answers.options(), answers.first(i));
    return counts;
  }
}
