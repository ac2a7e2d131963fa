/// The portfolio of a whole nation, against the bare query.
@NullMarked
package prongsai.benchmarks.portfolio;

import org.jspecify.annotations.NullMarked;
