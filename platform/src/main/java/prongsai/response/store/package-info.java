/// Tables of the box.
@NullMarked
package prongsai.response.store;

import org.jspecify.annotations.NullMarked;
