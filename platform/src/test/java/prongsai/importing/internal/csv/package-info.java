@NullMarked
package prongsai.importing.internal.csv;

import org.jspecify.annotations.NullMarked;
