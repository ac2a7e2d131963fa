/// How pages of the questionnaire come about: rendered once, kept compressed, and handed out with
/// what differs from visitor to visitor put in between.
@NullMarked
package prongsai.survey.page;

import org.jspecify.annotations.NullMarked;
