/// What the tests of the documents share.
@NullMarked
package prongsai.documents;

import org.jspecify.annotations.NullMarked;
