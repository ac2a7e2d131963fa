/// Tables of the door.
@NullMarked
package prongsai.invitation.store;

import org.jspecify.annotations.NullMarked;
