/// Frozen inputs in, results out: one result an agency, with everything that was wrong on the way.
@NullMarked
package prongsai.results;

import org.jspecify.annotations.NullMarked;
