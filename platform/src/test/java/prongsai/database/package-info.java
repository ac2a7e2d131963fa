/// Tests of the database, and the database of all tests.
@NullMarked
package prongsai.database;

import org.jspecify.annotations.NullMarked;
