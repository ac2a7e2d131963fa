/// The command line: `demo`, `frameworks`, `template`, `score`, `report`, `what-if`.
///
/// Exit status: 0 done, 1 problems in the data (all of them listed), 2 wrong usage.
@NullMarked
package prongsai.commandline;

import org.jspecify.annotations.NullMarked;
