/// Takes answers: of the public with the token of a form, of staff with a ticket. Knows no codes.
@NullMarked
package prongsai.survey.box;

import org.jspecify.annotations.NullMarked;
