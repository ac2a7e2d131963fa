package prongsai.benchmarks.national;

/// How much a nation hands in for one fiscal year.
///
/// @param agencies how many agencies are assessed
/// @param staff how many answer IIT, over all agencies
/// @param visitors how many answer EIT, over all agencies
public record NationSize(int agencies, int staff, int visitors) {
  /// Thailand in fiscal year 2565.
  public static final NationSize FY2565 = new NationSize(8_303, 471_719, 828_413);

  public NationSize {
    if (agencies < 1 || staff < agencies || visitors < agencies)
      throw new IllegalArgumentException("every agency needs a respondent of each survey");
  }

  /// A part of the nation: fewer agencies, each with as many respondents as before.
  public NationSize part(double share) {
    return new NationSize(
        Math.max(1, (int) (agencies * share)),
        Math.max(1, (int) (staff * share)),
        Math.max(1, (int) (visitors * share)));
  }

  /// The same agencies with so many times the respondents.
  public NationSize withRespondents(double times) {
    return new NationSize(
        agencies,
        Math.max(agencies, (int) (staff * times)),
        Math.max(agencies, (int) (visitors * times)));
  }
}
