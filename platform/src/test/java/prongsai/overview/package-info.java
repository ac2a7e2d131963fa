/// Tests of overviews and portfolios.
@NullMarked
package prongsai.overview;

import org.jspecify.annotations.NullMarked;
