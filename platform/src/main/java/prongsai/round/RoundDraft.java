package prongsai.round;

import prongsai.scoring.framework.FiscalYear;

/// A round as somebody plans it.
///
/// @param frameworkId whose rules shall hold
/// @param iit days on which staff may answer
/// @param eit days on which the public may answer
/// @param staff how many people have worked there for at least a year (rule R14); 0 while unknown
/// @param visitors how many people dealt with the agency; 0 while unknown
public record RoundDraft(
    FiscalYear year, String frameworkId, Days iit, Days eit, int staff, int visitors) {}
