/// Checks of disclosed links: on request, at night, at submission; what came of each.
@NullMarked
package prongsai.checking;

import org.jspecify.annotations.NullMarked;
