package prongsai.examining;

import java.util.List;

/// What a page holds, by the rules of one version.
///
/// @param rules id and version of the rules, and the revision of the program that looked by them,
///   such as `nacc-ita-2565/1.0.0+1`
/// @param hints in the order of the rules
public record Examination(String rules, List<Hint> hints) {}
