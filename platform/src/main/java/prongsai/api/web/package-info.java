/// The resources of the API, its guard, and the page of tokens.
@NullMarked
package prongsai.api.web;

import org.jspecify.annotations.NullMarked;
