/// Which counts of people may be shown, and how: never fewer than ten, nor anything that such a
/// count can be worked out from.
@NullMarked
package prongsai.suppression;

import org.jspecify.annotations.NullMarked;
