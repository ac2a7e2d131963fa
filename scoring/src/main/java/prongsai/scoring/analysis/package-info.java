/// What a score means: ranking, weaknesses, worth in points, margins, comparison, what-if and the
/// way to a target.
@NullMarked
package prongsai.scoring.analysis;

import org.jspecify.annotations.NullMarked;
