/// The words of documents: phrases with gaps, and dates as Thai letters write them.
@NullMarked
package prongsai.documents.phrase;

import org.jspecify.annotations.NullMarked;
