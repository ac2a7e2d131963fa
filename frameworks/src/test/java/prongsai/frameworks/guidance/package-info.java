@NullMarked
package prongsai.frameworks.guidance;

import org.jspecify.annotations.NullMarked;
