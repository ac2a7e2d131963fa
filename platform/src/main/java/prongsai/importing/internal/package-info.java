/// What every reader of people's files shares: cells, problems of one file, words as people write
/// them.
@NullMarked
package prongsai.importing.internal;

import org.jspecify.annotations.NullMarked;
