package prongsai.round.web;

import java.util.Map;
import java.util.Optional;
import prongsai.round.SeasonOpening;
import prongsai.round.SeasonOrder;
import prongsai.web.FormErrors;

/// What the pages for opening a season show.
///
/// @param order what was ordered; empty until it is a good order
/// @param preview what would come of it; empty until it is a good order
public record SeasonView(
    SeasonForm form,
    Map<String, String> types,
    Map<String, String> ministries,
    Map<String, String> provinces,
    Map<String, String> frameworks,
    FormErrors errors,
    Optional<SeasonOrder> order,
    Optional<SeasonOpening.Preview> preview) {}
