package prongsai.checking;

/// A message was not taken. The message of this exception is Thai, for the page of recipients.
final class NotSent extends Exception {
  private static final long serialVersionUID = 1L;

  NotSent(String thai) {
    super(thai);
  }

  NotSent(String thai, Throwable cause) {
    super(thai, cause);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
