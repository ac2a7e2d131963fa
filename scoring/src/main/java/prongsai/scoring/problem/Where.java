package prongsai.scoring.problem;

/// The place of a problem; every part may be absent.
///
/// @param file name as the user gave it; empty for none
/// @param line line or row, from 1; 0 for none
/// @param column name of the column, cell or code; empty for none
public record Where(String file, long line, String column) {
  public static final Where NOWHERE = new Where("", 0, "");

  public static Where file(String file) {
    return new Where(file, 0, "");
  }

  public static Where line(String file, long line) {
    return new Where(file, line, "");
  }

  public static Where at(String file, long line, String column) {
    return new Where(file, line, column);
  }

  /// A part of a framework or another named thing without a file.
  public static Where part(String code) {
    return new Where("", 0, code);
  }

  /// `file:line:column`, absent parts left out.
  @Override
  public String toString() {
    StringBuilder all = new StringBuilder(file);
    if (line > 0) all.append(all.isEmpty() ? "" : ":").append(line);
    if (!column.isEmpty()) all.append(all.isEmpty() ? "" : ":").append(column);
    return all.toString();
  }
}
