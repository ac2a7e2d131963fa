/// The pages where an officer prints slips and posters.
@NullMarked
package prongsai.slips.web;

import org.jspecify.annotations.NullMarked;
