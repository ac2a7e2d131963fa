package prongsai.scoring.framework;

import java.util.Optional;
import prongsai.scoring.Ratio;

/// A level of the result (ระดับผลการประเมิน). Levels stand highest first; the first whose
/// conditions hold is the result (rule R11).
///
/// @param code `AA`–`F`; from FY2566 a slug of the name
/// @param name as announced
/// @param minimum lowest published total
/// @param eachInstrument lowest published score that *every* instrument must reach, from FY2566 on
/// @param passes whether the level counts as passing
public record Level(
    String code, Wording name, Ratio minimum, Optional<Ratio> eachInstrument, boolean passes) {}
