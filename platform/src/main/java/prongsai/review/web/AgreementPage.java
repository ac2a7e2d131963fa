package prongsai.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.review.Agreement;
import prongsai.scoring.framework.FiscalYear;

/// How far assessors agree: for administrators and auditors of the whole installation, and for
/// assessors once they have marked all that is theirs, so that nobody is led by it.
@Controller
class AgreementPage {
  private final Rights rights;
  private final Asked asked;
  private final Agreement agreement;

  AgreementPage(Rights rights, Asked asked, Agreement agreement) {
    this.rights = rights;
    this.asked = asked;
    this.agreement = agreement;
  }

  @GetMapping("/desk/review/agreement")
  String page(@RequestParam(defaultValue = "") String year, Model model) {
    boolean whole = rights.may(Permission.MANAGE_REVIEW) || rights.may(Permission.READ_AUDIT);
    if (!whole) rights.requireSomewhere(Permission.MARK_DISCLOSURE);
    List<FiscalYear> years = agreement.years();
    Optional<FiscalYear> chosen =
        years.stream()
            .filter(one -> one.toString().equals(year))
            .findFirst()
            .or(() -> years.stream().findFirst());
    boolean shown =
        chosen.filter(found -> whole || agreement.hasFinished(asked.account(), found)).isPresent();
    Map<String, String> options = new LinkedHashMap<>();
    years.forEach(one -> options.put(one.toString(), "พ.ศ. " + one));
    model.addAttribute("years", options);
    model.addAttribute("year", chosen.map(FiscalYear::toString).orElse(""));
    model.addAttribute("found", shown ? chosen.map(agreement::of) : Optional.empty());
    return "review/agreement";
  }
}
