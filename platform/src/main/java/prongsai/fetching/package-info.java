/// Guarded, polite fetching of pages that agencies name, and a verdict on each link.
@NullMarked
package prongsai.fetching;

import org.jspecify.annotations.NullMarked;
