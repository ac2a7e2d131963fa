package prongsai.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import prongsai.agency.Agency;
import prongsai.scoring.framework.FiscalYear;

/// Where everybody reads the plan that answers a result.
final class PlanAddresses {
  /// The plan, below the page of the result.
  static final String PLAN = "/plan";

  /// How it was carried out, below the page of the result.
  static final String PROGRESS = "/progress";

  private PlanAddresses() {}

  /// The page of a result, `/a/CODE/2565`; a code may hold slashes.
  static String path(Agency agency, FiscalYear year) {
    return "/a/" + UriUtils.encodePath(agency.code(), StandardCharsets.UTF_8) + "/" + year;
  }
}
