/// The questionnaire as respondents see it.
///
/// `page` lays it out, `work` guards its forms, `door` exchanges codes of staff for tickets, `box`
/// takes answers, `interview` takes those that an assessor wrote down. Door and box know nothing of
/// each other and share no class that could carry a code and an answer.
@NullMarked
package prongsai.survey;

import org.jspecify.annotations.NullMarked;
