/// The disclosure checklist (OIT) of a round: filled in, approved, marked; frozen with the round.
@NullMarked
package prongsai.disclosure;

import org.jspecify.annotations.NullMarked;
