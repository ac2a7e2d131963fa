/// How many have answered a survey, what looks odd about answers, and which are set aside. Sees
/// counts of the box as far as they may be told; never codes, never a single answer.
@NullMarked
package prongsai.participation;

import org.jspecify.annotations.NullMarked;
