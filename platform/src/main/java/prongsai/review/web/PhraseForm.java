package prongsai.review.web;

/// A phrase to use again, as typed.
///
/// @param item code of an item; empty for any
public record PhraseForm(String item, String text, boolean shared) {}
