package prongsai.review.web;

import prongsai.review.Clarification;

/// A clarification in the queue of a second reviewer.
public record DecisionLine(Clarification clarification, MarkedThing thing) {}
