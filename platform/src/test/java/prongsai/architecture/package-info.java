/// What must hold for the code and the pages of the whole repository.
@NullMarked
package prongsai.architecture;

import org.jspecify.annotations.NullMarked;
