package prongsai.review.web;

/// A decision on a clarification, as typed.
///
/// @param mark key of an option; empty for none
public record DecisionForm(String mark, String reason) {}
