@NullMarked
package prongsai.documents.docx;

import org.jspecify.annotations.NullMarked;
