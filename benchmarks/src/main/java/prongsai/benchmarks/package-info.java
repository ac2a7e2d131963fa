/// Measures speed as ratios: ours and a peer's, one after the other, in one run on one machine.
@NullMarked
package prongsai.benchmarks;

import org.jspecify.annotations.NullMarked;
