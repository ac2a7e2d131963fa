/// Text set in lines: words, fitting, alignment.
@NullMarked
package prongsai.documents.pdf.text;

import org.jspecify.annotations.NullMarked;
