package prongsai.round.web;

import java.util.Map;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.round.Round;
import prongsai.web.FormErrors;

/// What the form of a round shows.
///
/// @param round the one that is planned anew; empty for a new one
public record RoundFormView(
    Agency agency,
    Optional<Round> round,
    RoundForm form,
    Map<String, String> frameworks,
    FormErrors errors) {}
