/// What those who answer for agencies look at: one agency on one sheet, many agencies as a
/// portfolio.
@NullMarked
package prongsai.overview;

import org.jspecify.annotations.NullMarked;
