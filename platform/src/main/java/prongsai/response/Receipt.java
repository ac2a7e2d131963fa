package prongsai.response;

/// What the box says of a submission.
public sealed interface Receipt {

  /// Stored, durably, just now.
  record Stored(StoredRow row) implements Receipt {}

  /// Stored by an earlier request with the same token and the same answers: a retry, a double
  /// click. As good as [Stored]; nothing was stored twice.
  ///
  /// @param row as of today: nothing says on which day the first request came
  record StoredBefore(StoredRow row) implements Receipt {}

  /// Not stored.
  enum Refused implements Receipt {
    /// The token was spent before, for other answers; those stay.
    ALREADY_ANSWERED,
    /// The survey of this round takes no answers now.
    NOT_OPEN,
    /// The answers to this survey were collected elsewhere; it takes none here.
    COLLECTED_ELSEWHERE,
    /// Not a ticket that the door of this round signed, or not a key as pages are given.
    INVALID_TICKET,
    /// Not one existing option for each question: a fault of the page, not of the respondent.
    INVALID_ANSWERS,
    /// The box cannot say now whether it is stored: too many at once, or the database is away. The
    /// same request again, a few seconds later, is safe (503 with `Retry-After`).
    BUSY
  }
}
