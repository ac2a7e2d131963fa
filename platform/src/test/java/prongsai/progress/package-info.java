@NullMarked
package prongsai.progress;

import org.jspecify.annotations.NullMarked;
