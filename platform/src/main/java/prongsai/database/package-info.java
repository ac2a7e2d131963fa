/// PostgreSQL for the server: one of its own in the data folder, or any other by its address;
/// migrations, and one pool of connections for each database role. No Spring here, so that commands
/// can use it too.
@NullMarked
package prongsai.database;

import org.jspecify.annotations.NullMarked;
