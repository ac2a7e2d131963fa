@NullMarked
package prongsai.importing;

import org.jspecify.annotations.NullMarked;
