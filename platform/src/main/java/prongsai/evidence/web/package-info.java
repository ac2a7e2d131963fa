/// Pages on which evidence is seen.
@NullMarked
package prongsai.evidence.web;

import org.jspecify.annotations.NullMarked;
