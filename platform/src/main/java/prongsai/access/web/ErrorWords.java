package prongsai.access.web;

/// What a page of error says.
///
/// @param status of HTTP
/// @param title what happened
/// @param text what to do
public record ErrorWords(int status, String title, String text) {}
