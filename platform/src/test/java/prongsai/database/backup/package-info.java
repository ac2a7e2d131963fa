/// Tests of backup and restore.
@NullMarked
package prongsai.database.backup;

import org.jspecify.annotations.NullMarked;
