/// Documents as one accessible HTML page that needs no other file and no network.
///
/// The markup is well-formed XML as well, so that any program can read it.
@NullMarked
package prongsai.documents.html;

import org.jspecify.annotations.NullMarked;
