@NullMarked
package prongsai.publishing;

import org.jspecify.annotations.NullMarked;
