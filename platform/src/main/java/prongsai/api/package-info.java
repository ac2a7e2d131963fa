/// REST under `/api/v1`: what the screens show, for programs that act for a person by a token.
@NullMarked
package prongsai.api;

import org.jspecify.annotations.NullMarked;
