/// Scoring the raw answers of a whole nation, against a database that makes the same counts.
@NullMarked
package prongsai.benchmarks.national;

import org.jspecify.annotations.NullMarked;
