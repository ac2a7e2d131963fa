/// Tests of the API over HTTP.
@NullMarked
package prongsai.api;

import org.jspecify.annotations.NullMarked;
