/// Paper for the surveys of a round: slips with the codes of staff, posters for the public. Knows
/// codes for as long as they are being printed, and no answers.
@NullMarked
package prongsai.slips;

import org.jspecify.annotations.NullMarked;
