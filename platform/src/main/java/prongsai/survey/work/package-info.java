/// What a form of the survey carries so that a machine cannot send it as cheaply as a person: a
/// token that the server gave out for this form, and work that the browser did for it. Neither
/// knows who sends.
@NullMarked
package prongsai.survey.work;

import org.jspecify.annotations.NullMarked;
