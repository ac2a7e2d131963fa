package prongsai.frameworks.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// Collects every fault of one file, so that its author sees all of them at once.
public final class Faults {
  private record Fault(Place place, Problem problem) {}

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  public Faults(String file) {
    this.file = file;
  }

  /// The file as the user named it.
  public String file() {
    return file;
  }

  /// Adds a fault; `arguments` are pairs of name and value for the message.
  public void add(String code, Place place, Object... arguments) {
    Where where = Where.at(file, place.line(), Integer.toString(place.column()));
    faults.add(new Fault(place, Problem.error(code, where, arguments)));
  }

  /// Adds a fault of the file as a whole.
  public void addOfFile(String code, Object... arguments) {
    faults.add(new Fault(Place.START, Problem.error(code, Where.file(file), arguments)));
  }

  /// Adds the fault that kept a text from being read at all.
  public void add(YamlFault fault) {
    String code =
        switch (fault.kind()) {
          case SYNTAX -> "yaml/syntax";
          case NOT_USED_HERE -> "yaml/not-used-here";
          case NAME -> "yaml/name-of-field";
          case TOO_LARGE -> "yaml/too-large";
          case EMPTY -> "yaml/empty";
        };
    add(code, fault.place(), "detail", fault.detail());
  }

  /// How many there are so far: a mark for [#since].
  public int count() {
    return faults.size();
  }

  /// What `good` makes, unless a fault was added since the mark.
  public <T> Optional<T> since(int mark, Supplier<T> good) {
    return faults.size() > mark ? Optional.empty() : Optional.of(good.get());
  }

  /// All problems in the order of the file.
  public List<Problem> problems() {
    Comparator<Fault> byLine = Comparator.comparingInt(fault -> fault.place().line());
    return faults.stream()
        .sorted(byLine.thenComparingInt(fault -> fault.place().column()))
        .map(Fault::problem)
        .distinct()
        .toList();
  }
}
