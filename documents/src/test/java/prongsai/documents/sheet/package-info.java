/// Tests of what is printed for the surveys.
@NullMarked
package prongsai.documents.sheet;

import org.jspecify.annotations.NullMarked;
