package prongsai.round;

/// A round in a list, with what identifies its agency.
public record RoundListing(
    Round round, String agencyCode, String agencyName, String agencyType, String province) {}
