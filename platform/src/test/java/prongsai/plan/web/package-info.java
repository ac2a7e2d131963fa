@NullMarked
package prongsai.plan.web;

import org.jspecify.annotations.NullMarked;
