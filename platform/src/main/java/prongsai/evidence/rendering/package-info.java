/// Pictures of pages by a browser that can reach nothing but the public web.
@NullMarked
package prongsai.evidence.rendering;

import org.jspecify.annotations.NullMarked;
