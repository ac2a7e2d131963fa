/// Pages of the disclosure checklist of a round, and of its marks.
@NullMarked
package prongsai.disclosure.web;

import org.jspecify.annotations.NullMarked;
