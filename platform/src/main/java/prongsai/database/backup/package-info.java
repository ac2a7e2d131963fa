/// Backup and restore of everything in the database, whatever PostgreSQL it is: streamed, checked
/// by hashes, while answers arrive.
@NullMarked
package prongsai.database.backup;

import org.jspecify.annotations.NullMarked;
