@NullMarked
package prongsai.portal.web;

import org.jspecify.annotations.NullMarked;
