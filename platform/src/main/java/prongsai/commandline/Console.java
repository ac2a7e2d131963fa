package prongsai.commandline;

import java.io.PrintWriter;
import java.util.List;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Severity;

/// What the commands print alike.
final class Console {
  private Console() {}

  /// Lists problems, errors first within the order they were found.
  static void print(List<Problem> problems, PrintWriter to) {
    for (Severity severity : Severity.values())
      for (Problem problem : problems)
        if (problem.severity() == severity)
          to.println(
              label(severity) + " " + problem.line(Language.TH) + " [" + problem.code() + "]");
  }

  static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  static int status(List<Problem> problems) {
    return hasErrors(problems) ? Failures.DATA : 0;
  }

  private static String label(Severity severity) {
    return switch (severity) {
      case ERROR -> "ผิดพลาด:";
      case WARNING -> "ข้อควรระวัง:";
      case NOTE -> "ข้อสังเกต:";
    };
  }

  /// The text with blanks after it up to a width in columns of a terminal; Thai marks above and
  /// below take none.
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /// The text with blanks before it.
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - width(text))) + text;
  }

  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++)
      if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) width++;
    return width;
  }
}
