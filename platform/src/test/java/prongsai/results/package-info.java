/// Tests of frozen results.
@NullMarked
package prongsai.results;

import org.jspecify.annotations.NullMarked;
