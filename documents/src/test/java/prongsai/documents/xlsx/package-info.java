@NullMarked
package prongsai.documents.xlsx;

import org.jspecify.annotations.NullMarked;
