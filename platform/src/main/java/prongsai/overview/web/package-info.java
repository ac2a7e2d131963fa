/// Pages for executives and overseers.
@NullMarked
package prongsai.overview.web;

import org.jspecify.annotations.NullMarked;
