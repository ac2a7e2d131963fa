@NullMarked
package prongsai.portal;

import org.jspecify.annotations.NullMarked;
