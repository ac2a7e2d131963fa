/// Cases as plain data: published results, and the worked examples of the methodology pages.
@NullMarked
package prongsai.golden;

import org.jspecify.annotations.NullMarked;
