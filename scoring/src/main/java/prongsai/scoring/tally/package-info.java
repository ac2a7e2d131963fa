/// Counts of answers: what a survey leaves behind once it is closed.
@NullMarked
package prongsai.scoring.tally;

import org.jspecify.annotations.NullMarked;
