package prongsai.fetching;

/// A hop that cannot be made, or ended without a response.
final class Refused extends Exception {
  private static final long serialVersionUID = 1;
  private final Reason reason;

  Refused(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
