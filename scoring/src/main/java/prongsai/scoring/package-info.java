/// Exact numbers: [Ratio] and how one is rounded for publication.
@NullMarked
package prongsai.scoring;

import org.jspecify.annotations.NullMarked;
