/// The pages of rounds: planning, opening, extending and closing one, or opening those of a whole
/// season.
@NullMarked
package prongsai.round.web;

import org.jspecify.annotations.NullMarked;
