/// Tests of codes, passwords and seals.
@NullMarked
package prongsai.access.internal;

import org.jspecify.annotations.NullMarked;
