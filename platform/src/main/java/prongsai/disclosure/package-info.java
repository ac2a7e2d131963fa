/// The disclosure check (OIT) of a round: for now its marks, imported; frozen with the round.
@NullMarked
package prongsai.disclosure;

import org.jspecify.annotations.NullMarked;
