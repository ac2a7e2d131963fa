@NullMarked
package prongsai.documents.office;

import org.jspecify.annotations.NullMarked;
