package prongsai.documents.font;

/// A shape in its place. Lengths are thousandths of the type size.
///
/// @param id number of the shape in the font
/// @param text the characters that it stands for when text is copied
/// @param x distance from the start of the shaped text
/// @param y height above the baseline
/// @param advance how far the pen moves on by the font's own metrics
/// @param opensCluster whether it starts a new unit of writing, before which space may be put;
///   false for vowels and tone marks that sit on a consonant
public record Glyph(int id, String text, float x, float y, float advance, boolean opensCluster) {}
