/// The server: puts the parts together, opens the database, guards the public pages, and answers
/// for its health.
@NullMarked
package prongsai.server;

import org.jspecify.annotations.NullMarked;
