/// Workings of sign-in and of the audit trail.
@NullMarked
package prongsai.access.internal;

import org.jspecify.annotations.NullMarked;
