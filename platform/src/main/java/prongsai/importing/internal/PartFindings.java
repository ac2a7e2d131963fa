package prongsai.importing.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.scoring.problem.Problem;

/// What was found wrong with one part of a file, rows counted from the beginning of that part; part
/// by part joined to the [Findings] of the file.
public final class PartFindings implements Faults {
  private final boolean full;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> onces = new ArrayList<>();
  private final Set<Map.Entry<String, Map<String, String>>> told = new HashSet<>();
  private long untold;

  /// @param full whether the file has as many problems as are told even before this part
  public PartFindings(boolean full) {
    this.full = full;
  }

  @Override
  public boolean isFull() {
    return full || problems.size() >= Findings.LIMIT;
  }

  @Override
  public void add(Problem problem) {
    if (isFull()) untold++;
    else problems.add(problem);
  }

  @Override
  public void addOnce(Problem problem) {
    if (!told.add(Map.entry(problem.code(), problem.arguments()))) return;
    onces.add(problem);
    if (!isFull()) problems.add(problem);
  }

  @Override
  public void addUntold() {
    untold++;
  }

  List<Problem> problems() {
    return problems;
  }

  List<Problem> onces() {
    return onces;
  }

  long untold() {
    return untold;
  }
}
