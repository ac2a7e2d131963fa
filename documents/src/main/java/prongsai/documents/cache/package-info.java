/// Memory that renderers share between documents without growing with them.
@NullMarked
package prongsai.documents.cache;

import org.jspecify.annotations.NullMarked;
