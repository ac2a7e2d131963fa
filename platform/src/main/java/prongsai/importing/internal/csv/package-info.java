/// Comma-separated text read as bytes: blocks of whole records, encodings, quotes.
@NullMarked
package prongsai.importing.internal.csv;

import org.jspecify.annotations.NullMarked;
