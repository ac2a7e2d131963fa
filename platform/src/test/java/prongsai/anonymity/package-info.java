/// Tests of what door and box keep, together: no one else looks into both.
@NullMarked
package prongsai.anonymity;

import org.jspecify.annotations.NullMarked;
