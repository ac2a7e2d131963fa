package prongsai.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// What somebody writes about an agency: everything but its place in the tree as ids.
///
/// @param parentCode code of the agency that oversees it; empty at the top
public record AgencyEntry(
    String code,
    String name,
    String nameInEnglish,
    String type,
    String ministry,
    String province,
    String parentCode,
    boolean active) {
  /// A code may have this many letters.
  public static final int LONGEST_CODE = 40;

  /// A name may have this many letters.
  public static final int LONGEST_NAME = 300;

  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{M}\\p{N}._/-]+");

  /// What is wrong with it by itself; the places are the names of its parts, `code`, `name`, …
  public List<Problem> problems() {
    return problems(Where::part);
  }

  /// What is wrong with it by itself.
  ///
  /// @param places the place of each of its parts, by name
  List<Problem> problems(Function<String, Where> places) {
    List<Problem> problems = new ArrayList<>();
    if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE)
      problems.add(Problem.error("agency/bad-code", places.apply("code"), "most", LONGEST_CODE));
    if (name.isEmpty()) problems.add(Problem.error("agency/no-name", places.apply("name")));
    tooLong(problems, places.apply("name"), name);
    tooLong(problems, places.apply("name_en"), nameInEnglish);
    tooLong(problems, places.apply("type"), type);
    tooLong(problems, places.apply("ministry"), ministry);
    tooLong(problems, places.apply("province"), province);
    if (!parentCode.isEmpty() && parentCode.equals(code))
      problems.add(Problem.error("agency/own-parent", places.apply("parent_code")));
    return problems;
  }

  private static void tooLong(List<Problem> problems, Where place, String text) {
    if (text.length() > LONGEST_NAME)
      problems.add(Problem.error("agency/too-long", place, "most", LONGEST_NAME));
  }
}
