/// The pages of the register of agencies: looking for them, changing them, importing them.
@NullMarked
package prongsai.register;

import org.jspecify.annotations.NullMarked;
