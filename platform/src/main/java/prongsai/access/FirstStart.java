package prongsai.access;

import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.access.internal.Newcomers;
import prongsai.access.internal.OneTimeLinks;

/// The very first start of an installation, when there is nobody who could let anybody in.
@Component
public class FirstStart {
  private final Newcomers newcomers;
  private final OneTimeLinks links;

  FirstStart(Newcomers newcomers, OneTimeLinks links) {
    this.newcomers = newcomers;
    this.links = links;
  }

  /// The path of a new one-time address at which the first administrator sets the installation up;
  /// any earlier one stops working. Empty once there is a system administrator.
  public Optional<String> setUpPath() {
    return newcomers.isFirstStart() ? Optional.of("/set-up/" + links.forSetUp()) : Optional.empty();
  }
}
