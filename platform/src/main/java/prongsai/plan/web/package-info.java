/// Pages of the plan of measures: list, measure, sending, approval, editions, scenarios.
@NullMarked
package prongsai.plan.web;

import org.jspecify.annotations.NullMarked;
