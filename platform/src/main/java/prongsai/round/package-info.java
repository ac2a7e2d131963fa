/// Rounds: one fiscal year of one agency being assessed, from its plan to its frozen result.
@NullMarked
package prongsai.round;

import org.jspecify.annotations.NullMarked;
