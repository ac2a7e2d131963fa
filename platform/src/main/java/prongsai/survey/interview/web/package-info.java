/// The page on which an assessor makes links for the tablets of interviewers.
@NullMarked
package prongsai.survey.interview.web;

import org.jspecify.annotations.NullMarked;
