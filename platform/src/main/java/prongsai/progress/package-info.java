/// How the steps of an approved plan are carried out: reports and their evidence, what is late, who
/// is reminded.
@NullMarked
package prongsai.progress;

import org.jspecify.annotations.NullMarked;
