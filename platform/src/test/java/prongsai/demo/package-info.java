/// The server that `demo` starts, walked through.
@NullMarked
package prongsai.demo;

import org.jspecify.annotations.NullMarked;
