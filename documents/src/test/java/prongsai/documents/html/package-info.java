@NullMarked
package prongsai.documents.html;

import org.jspecify.annotations.NullMarked;
