package prongsai.survey.box;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import prongsai.response.Anomaly;
import prongsai.survey.work.FormToken;
import prongsai.survey.work.FormTokens;
import prongsai.survey.work.ProofOfWork;
import prongsai.web.NetworkBudgets;
import prongsai.web.NetworkPrefix;
import prongsai.web.NetworkPrefixes;
import prongsai.web.ServerKeys;

/// What keeps a machine from answering for the public, without asking anybody who they are: tokens
/// of forms, work in the browser, and budgets of networks. What is odd is flagged, not refused,
/// until it is ten times the budget; what comes from this machine itself is never refused, or a
/// proxy that hides addresses would shut everybody out.
@Component
final class FormGuards {
  /// So much more than the budget of a network is refused.
  private static final int FAR_BEYOND = 10;

  private static final Duration WHILE = Duration.ofHours(1);

  private record Source(String link, NetworkPrefix network) {}

  /// Whether answers may be handed in.
  sealed interface Verdict {
    /// They may, flagged with what is odd.
    record Good(String submission, Set<Anomaly> anomalies) implements Verdict {}

    /// The form is too old; with a new token it will do.
    record Renew(String token) implements Verdict {}

    /// The form did not come from here.
    record Forged() implements Verdict {}

    /// Far too many came from this network.
    record TooMany() implements Verdict {}
  }

  private final FormTokens tokens;
  private final ProofOfWork work;
  private final NetworkPrefixes prefixes;
  private final NetworkBudgets<Source> budgets;
  private final NetworkBudgets<Source> limits;

  /// @param ofNetwork answers to one link from one network in an hour before further ones are
  ///   flagged
  /// @param difficulty of the work, in bits
  FormGuards(
      ServerKeys keys,
      NetworkPrefixes prefixes,
      Clock clock,
      @Value("${prongsai.survey.answers-of-network:60}") int ofNetwork,
      @Value("${prongsai.survey.difficulty:17}") int difficulty) {
    this.tokens = new FormTokens(keys.key("form-tokens"), new SecureRandom(), clock);
    this.work = new ProofOfWork(difficulty);
    this.prefixes = prefixes;
    this.budgets = new NetworkBudgets<>(ofNetwork, WHILE, clock);
    this.limits = new NetworkBudgets<>((long) ofNetwork * FAR_BEYOND, WHILE, clock);
  }

  /// A token for a form of a link.
  String token(String link) {
    return tokens.issue(link);
  }

  int difficulty() {
    return work.difficulty();
  }

  /// @param address where the request came from; only its network counts, and is not kept
  Verdict check(String link, String token, String proof, String address) {
    return switch (tokens.check(link, token)) {
      case FormToken.Forged _ -> new Verdict.Forged();
      case FormToken.Expired _ -> new Verdict.Renew(tokens.issue(link));
      case FormToken.Valid(String submission) ->
          weighed(submission, work.accepts(token, proof), link, address);
    };
  }

  private Verdict weighed(String submission, boolean worked, String link, String address) {
    Source source = new Source(link, prefixes.of(address));
    if (!NetworkPrefixes.isThisMachine(address) && !limits.take(source))
      return new Verdict.TooMany();
    Set<Anomaly> anomalies = EnumSet.noneOf(Anomaly.class);
    if (!worked) anomalies.add(Anomaly.NO_PROOF_OF_WORK);
    if (!budgets.take(source)) anomalies.add(Anomaly.OVER_NETWORK_BUDGET);
    return new Verdict.Good(submission, anomalies);
  }
}
