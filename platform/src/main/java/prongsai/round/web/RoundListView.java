package prongsai.round.web;

import java.util.Map;
import prongsai.agency.AgencyFilter;
import prongsai.round.RoundPage;

/// What the list of rounds shows.
///
/// @param year the fiscal year chosen; empty for all
/// @param state the state chosen, as stored; empty for all
/// @param next address of the page after this one; empty for the last
/// @param mayOpenSeason whether whoever looks may open the rounds of many agencies
public record RoundListView(
    AgencyFilter filter,
    String year,
    String state,
    Map<String, String> years,
    Map<String, String> states,
    Map<String, String> types,
    Map<String, String> provinces,
    RoundPage page,
    String next,
    boolean mayOpenSeason) {}
