/// Hands out documents: writes the reports of one or many agencies into folders, whole or not at
/// all.
@NullMarked
package prongsai.publishing;

import org.jspecify.annotations.NullMarked;
