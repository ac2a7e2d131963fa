@NullMarked
package prongsai.evidence.web;

import org.jspecify.annotations.NullMarked;
