/// What the public may see: results once they are published.
@NullMarked
package prongsai.portal;

import org.jspecify.annotations.NullMarked;
