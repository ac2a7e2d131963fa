/// The assessors' marks, their agreement, the clarification and the final mark.
@NullMarked
package prongsai.review;

import org.jspecify.annotations.NullMarked;
