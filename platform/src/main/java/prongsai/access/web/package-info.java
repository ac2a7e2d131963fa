/// The pages of sign-in, accounts and audit, and what guards all pages of the desk.
@NullMarked
package prongsai.access.web;

import org.jspecify.annotations.NullMarked;
