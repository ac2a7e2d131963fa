/// What the API reads and keeps in the database.
@NullMarked
package prongsai.api.store;

import org.jspecify.annotations.NullMarked;
