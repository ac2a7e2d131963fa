/// A server to try out: the round of Ubon Ratchathani FY2565 with its result, an invented agency
/// whose surveys are open, and a page to sign in as anybody. Only there when the command `demo`
/// starts the server, on this machine alone.
@NullMarked
package prongsai.demo;

import org.jspecify.annotations.NullMarked;
