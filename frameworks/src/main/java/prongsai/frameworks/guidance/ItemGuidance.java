package prongsai.frameworks.guidance;

/// What an agency can do about one item, in formal Thai.
///
/// @param weak when the item is weak (แนวทางการพัฒนา)
/// @param keep to keep or raise a good one (ประเด็นที่ควรพัฒนา/รักษาระดับ)
public record ItemGuidance(String weak, String keep) {}
