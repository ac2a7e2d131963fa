/// The rules of each fiscal year as data, the guidance beside them, and the reader that refuses bad
/// files: all their faults at once, each with its place.
@NullMarked
package prongsai.frameworks;

import org.jspecify.annotations.NullMarked;
