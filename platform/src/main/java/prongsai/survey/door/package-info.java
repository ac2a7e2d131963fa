/// Exchanges the codes of staff for tickets. Knows no answers.
@NullMarked
package prongsai.survey.door;

import org.jspecify.annotations.NullMarked;
