package prongsai.api.web;

import org.springframework.stereotype.Component;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.round.Round;
import prongsai.round.Rounds;
import prongsai.suppression.Suppression;

/// The rounds that a program may read about.
@Component
class ReadableRounds {
  private final Rounds rounds;
  private final Rights rights;

  ReadableRounds(Rounds rounds, Rights rights) {
    this.rounds = rounds;
    this.rights = rights;
  }

  /// A round by the id in an address.
  ///
  /// @throws prongsai.access.AccessDenied if the permission is not held for its agency
  Round find(String id, Permission permission) {
    Round round = rounds.find(Query.round(id)).orElseThrow(ApiProblem::notFound);
    rights.require(permission, round.agency());
    return round;
  }

  /// A round that takes no answers any more.
  Round closed(String id, Permission permission) {
    Round round = find(id, permission);
    return switch (round.state()) {
      case PLANNED, OPEN -> throw ApiProblem.of(Fault.STILL_COLLECTING);
      case CLOSED, FROZEN -> round;
    };
  }

  /// Whether the program may see what small numbers of people chose.
  boolean maySeeAnswers(Round round) {
    return rights.may(Permission.EXPORT_ANSWERS, round.agency());
  }

  /// Who goes on reads single answers, or counts as small as one.
  static void requireEnough(long respondents) {
    if (respondents < Suppression.MINIMUM)
      throw ApiProblem.of(Fault.TOO_FEW_ANSWERS, "least", Suppression.MINIMUM);
  }
}
