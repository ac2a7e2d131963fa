/// Pages of checks of links and of who is told when one dies.
@NullMarked
package prongsai.checking.web;

import org.jspecify.annotations.NullMarked;
