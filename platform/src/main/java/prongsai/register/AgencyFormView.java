package prongsai.register;

import java.util.Map;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.agency.AgencyEntry;
import prongsai.web.FormErrors;

/// What the form shows.
///
/// @param agency the one that is changed; empty for a new one
public record AgencyFormView(
    Optional<Agency> agency,
    AgencyEntry entry,
    FormErrors errors,
    Map<String, String> types,
    Map<String, String> ministries,
    Map<String, String> provinces) {}
