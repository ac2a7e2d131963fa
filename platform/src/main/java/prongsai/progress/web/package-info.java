/// Pages on which progress is reported and seen.
@NullMarked
package prongsai.progress.web;

import org.jspecify.annotations.NullMarked;
