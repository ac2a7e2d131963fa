@NullMarked
package prongsai.frameworks.hints;

import org.jspecify.annotations.NullMarked;
