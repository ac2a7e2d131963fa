/// What a fetched page holds, as hints with their evidence.
@NullMarked
package prongsai.examining;

import org.jspecify.annotations.NullMarked;
