/// The public pages, and the pages of the desk on which results are published.
@NullMarked
package prongsai.portal.web;

import org.jspecify.annotations.NullMarked;
