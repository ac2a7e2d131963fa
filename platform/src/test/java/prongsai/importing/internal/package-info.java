@NullMarked
package prongsai.importing.internal;

import org.jspecify.annotations.NullMarked;
