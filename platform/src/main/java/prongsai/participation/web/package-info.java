/// The pages of participation, and of what looks odd.
@NullMarked
package prongsai.participation.web;

import org.jspecify.annotations.NullMarked;
