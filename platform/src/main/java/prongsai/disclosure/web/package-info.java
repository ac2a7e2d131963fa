/// Pages of the marks of a round.
@NullMarked
package prongsai.disclosure.web;

import org.jspecify.annotations.NullMarked;
