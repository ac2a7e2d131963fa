/// A real browser for tests that walk through pages as people do.
@NullMarked
package prongsai.browser;

import org.jspecify.annotations.NullMarked;
