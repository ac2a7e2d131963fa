package prongsai.importing.internal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Severity;
import prongsai.scoring.problem.Where;

/// What was found wrong with one file: handed on one by one up to a limit, then only counted.
public final class Findings implements Faults {
  /// So many problems of one file are told one by one.
  public static final int LIMIT = 1_000;

  private final String file;
  private final Consumer<Problem> problems;
  private final Set<Map.Entry<String, Map<String, String>>> told = new HashSet<>();
  private long count;
  private boolean faulty;

  /// @param file name as the user gave it
  /// @param problems where they go
  public Findings(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  public String file() {
    return file;
  }

  @Override
  public boolean isFull() {
    return count >= LIMIT;
  }

  /// Whether there was an error.
  public boolean isFaulty() {
    return faulty;
  }

  @Override
  public void add(Problem problem) {
    if (problem.severity() == Severity.ERROR) faulty = true;
    if (count < LIMIT) problems.accept(problem);
    count++;
  }

  @Override
  public void addOnce(Problem problem) {
    if (told.add(Map.entry(problem.code(), problem.arguments()))) add(problem);
  }

  @Override
  public void addUntold() {
    faulty = true;
    count++;
  }

  /// An error of the file as a whole.
  public void file(String code, Object... arguments) {
    add(Problem.error(code, Where.file(file), arguments));
  }

  /// Joins what was found in the next part of the file.
  ///
  /// @param rows how many rows stand before that part
  public void join(PartFindings part, long rows) {
    for (Problem problem : part.problems()) {
      if (part.onces().contains(problem)) addOnce(moved(problem, rows));
      else add(moved(problem, rows));
    }
    for (Problem problem : part.onces()) addOnce(moved(problem, rows));
    if (part.untold() > 0) faulty = true;
    count += part.untold();
  }

  private static Problem moved(Problem problem, long rows) {
    Where where = problem.where();
    if (where.line() == 0) return problem;
    Where moved = Where.at(where.file(), where.line() + rows, where.column());
    return new Problem(problem.code(), problem.severity(), moved, problem.arguments());
  }

  /// Says how many were only counted. The last call.
  public void close() {
    if (count > LIMIT)
      problems.accept(
          Problem.error(
              "file/more-problems", Where.file(file), "limit", LIMIT, "more", count - LIMIT));
  }
}
