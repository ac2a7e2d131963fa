@NullMarked
package prongsai.plan;

import org.jspecify.annotations.NullMarked;
