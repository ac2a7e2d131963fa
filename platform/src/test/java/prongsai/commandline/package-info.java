@NullMarked
package prongsai.commandline;

import org.jspecify.annotations.NullMarked;
