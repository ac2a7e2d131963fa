package prongsai.register;

import java.util.Map;
import prongsai.agency.AgencyFilter;
import prongsai.agency.AgencyPage;
import prongsai.web.Query;

/// What the list shows.
///
/// @param next address of the page after this one; empty for the last
/// @param mayManage whether agencies may be added and imported
public record AgencyListView(
    AgencyFilter filter,
    AgencyPage page,
    Map<String, String> types,
    Map<String, String> ministries,
    Map<String, String> provinces,
    String next,
    Query query,
    boolean mayManage) {}
