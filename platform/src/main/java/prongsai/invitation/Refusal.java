package prongsai.invitation;

/// Why the door gave no ticket.
public enum Refusal implements Exchange, TicketExchange {
  /// No such code for this round: mistyped, or of another agency.
  UNKNOWN_CODE,
  /// A ticket was given for this code before, for another request than this one.
  USED_BEFORE,
  /// The code was valid up to a day that is past, or was withdrawn.
  EXPIRED,
  /// The survey is not open now.
  NOT_OPEN,
  /// Too many unknown codes came from this network, or over this link: try again later.
  TOO_MANY_ATTEMPTS,
  /// What came with the code is not a blinded message for the key of this round; the code was not
  /// spent.
  MALFORMED
}
