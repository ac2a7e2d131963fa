/// Pages as Thai agencies have them, served on this machine for tests.
@NullMarked
package prongsai.testsite;

import org.jspecify.annotations.NullMarked;
