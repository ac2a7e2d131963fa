/// Tests of the whole server over HTTP.
@NullMarked
package prongsai.server;

import org.jspecify.annotations.NullMarked;
