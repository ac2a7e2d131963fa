package prongsai.benchmarks.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Part;
import prongsai.scoring.framework.Question;
import prongsai.scoring.score.Collected;
import prongsai.scoring.score.Scorer;
import prongsai.scoring.tally.Tally;

/// What exactness costs: the total of an agency as an exact fraction with the derivation of every
/// number, against the bare total in floating point.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AgencyScoring {
  private static final int AGENCIES = 64;

  private final Framework framework = Nation.framework();
  private final List<Collected> inputs = inputs();

  private static List<Collected> inputs() {
    SampleNation data = SampleNation.of(new NationSize(AGENCIES, AGENCIES * 57, AGENCIES * 100));
    List<Tally> staff = MemoryCounts.count(data.answers("IIT"), AGENCIES);
    List<Tally> visitors = MemoryCounts.count(data.answers("EIT"), AGENCIES);
    Map<Code, Option> marks = new HashMap<>();
    for (Item item : Nation.instrument("OIT").items())
      marks.put(item.code(), item.scale().options().getFirst());
    List<Collected> inputs = new ArrayList<>();
    for (int i = 0; i < AGENCIES; i++)
      inputs.add(
          new Collected(
              Map.of(new Code("IIT"), staff.get(i), new Code("EIT"), visitors.get(i)), marks));
    return inputs;
  }

  /// Exact, with derivations.
  @Benchmark
  @OperationsPerInvocation(AGENCIES)
  public Ratio exact() {
    Ratio sum = Ratio.ZERO;
    for (Collected collected : inputs)
      sum = Scorer.score(framework, collected).value().orElseThrow();
    return sum;
  }

  /// In floating point, nothing but the total.
  @Benchmark
  @OperationsPerInvocation(AGENCIES)
  public double floatingPoint() {
    double sum = 0;
    for (Collected collected : inputs)
      for (Instrument instrument : framework.instruments())
        sum += decimal(instrument.weight()) / 100 * value(instrument, instrument, collected);
    return sum;
  }

  private static double value(Part part, Instrument instrument, Collected collected) {
    if (part instanceof Question question)
      return value(question, Nation.present(collected.tallies(), instrument.code()));
    if (part instanceof Item item && item.questions().isEmpty())
      return decimal(Nation.present(collected.marks(), item.code()).positive());
    List<? extends Part> parts = part instanceof Item item ? item.questions() : part.parts();
    double sum = 0;
    for (Part one : parts) sum += value(one, instrument, collected);
    return sum / parts.size();
  }

  private static double value(Question question, Tally tally) {
    int index = tally.sheet().indexOf(question.code());
    List<Option> options = question.scale().options();
    double sum = 0;
    for (int i = 0; i < options.size(); i++)
      sum += decimal(options.get(i).points(question.polarity())) * tally.count(index, i);
    return sum / tally.respondents();
  }

  private static double decimal(Ratio ratio) {
    return ratio.numerator().doubleValue() / ratio.denominator().doubleValue();
  }
}
