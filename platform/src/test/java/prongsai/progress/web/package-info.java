@NullMarked
package prongsai.progress.web;

import org.jspecify.annotations.NullMarked;
