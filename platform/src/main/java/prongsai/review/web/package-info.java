/// Pages of the review: the assessors' queue and marks, the agency's clarification, the
/// administrator's overview.
@NullMarked
package prongsai.review.web;

import org.jspecify.annotations.NullMarked;
