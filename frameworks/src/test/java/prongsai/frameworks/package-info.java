@NullMarked
package prongsai.frameworks;

import org.jspecify.annotations.NullMarked;
