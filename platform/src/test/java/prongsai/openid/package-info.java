/// A real OpenID provider for tests.
@NullMarked
package prongsai.openid;

import org.jspecify.annotations.NullMarked;
