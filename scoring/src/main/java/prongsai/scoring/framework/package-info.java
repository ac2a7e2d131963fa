/// The rules of one fiscal year: instruments, indicators, items, scales, levels, each fact with its
/// source and how well it is known.
@NullMarked
package prongsai.scoring.framework;

import org.jspecify.annotations.NullMarked;
