/// Checking links, side by side with linkinator.
@NullMarked
package prongsai.benchmarks.links;

import org.jspecify.annotations.NullMarked;
