package prongsai.review.web;

/// A conflict of interest as typed.
///
/// @param code of the agency
public record ConflictForm(String code, String reason) {}
