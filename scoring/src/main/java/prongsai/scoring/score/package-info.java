/// Scores that are their own derivation: from tallies and marks, or from published figures.
@NullMarked
package prongsai.scoring.score;

import org.jspecify.annotations.NullMarked;
