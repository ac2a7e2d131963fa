/// What to do with a result: texts for weak and good items, and measures for whole indicators,
/// beside each framework, which an agency replaces with its own where it likes.
@NullMarked
package prongsai.frameworks.guidance;

import org.jspecify.annotations.NullMarked;
