/// Where Thai text may be broken into lines: Thai is written without spaces between words.
@NullMarked
package prongsai.documents.linebreak;

import org.jspecify.annotations.NullMarked;
