package prongsai.invitation;

/// What the door answers to a code from a browser without script: a ticket, or a [Refusal].
public sealed interface TicketExchange permits TicketExchange.Granted, Refusal {

  /// The code was good. The same request, sent again, gets the same.
  ///
  /// @param ticketText for the form that is sent to the box, as [prongsai.blind.Ticket#text]
  record Granted(String ticketText) implements TicketExchange {
    /// Not the ticket itself, so that it cannot get into a log.
    @Override
    public String toString() {
      return "Granted";
    }
  }
}
