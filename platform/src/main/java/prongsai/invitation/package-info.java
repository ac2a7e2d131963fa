/// The door: staff hand in a code and get a blindly signed ticket for it. Knows codes (as keyed
/// hashes) and whether each was spent; no answers, no people, no tickets. Shares nothing with the
/// box (`prongsai.response`) but the public key of each round.
@NullMarked
package prongsai.invitation;

import org.jspecify.annotations.NullMarked;
