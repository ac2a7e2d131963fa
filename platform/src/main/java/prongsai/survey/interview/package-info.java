/// Interviews by an assessor (EIT part 2): which devices may send them, the page that works without
/// a signal, and where what it kept is handed in.
@NullMarked
package prongsai.survey.interview;

import org.jspecify.annotations.NullMarked;
