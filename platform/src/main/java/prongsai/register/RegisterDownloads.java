package prongsai.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyCondition;
import prongsai.agency.RegisterFile;

/// Files to fill in or to change and import again: the template, and the register as it is shown.
@Controller
class RegisterDownloads {
  private final Rights rights;
  private final RegisterScope scope;
  private final Agencies agencies;

  RegisterDownloads(Rights rights, RegisterScope scope, Agencies agencies) {
    this.rights = rights;
    this.scope = scope;
    this.agencies = agencies;
  }

  @GetMapping("/desk/agencies/template.xlsx")
  void workbook(HttpServletResponse response) throws IOException {
    rights.requireSomewhere(Permission.READ_AGENCY);
    RegisterWorkbook.write(List.of(), Map.of(), workbook(response, "แม่แบบทะเบียนหน่วยงาน.xlsx"));
  }

  @GetMapping("/desk/agencies/template.csv")
  void text(HttpServletResponse response) throws IOException {
    rights.requireSomewhere(Permission.READ_AGENCY);
    response.setContentType("text/csv;charset=UTF-8");
    attachment(response, "แม่แบบทะเบียนหน่วยงาน.csv");
    String header = "\ufeff" + String.join(",", RegisterFile.columns()) + "\r\n";
    response.getOutputStream().write(header.getBytes(StandardCharsets.UTF_8));
  }

  /// Exactly the agencies of the list with the same filter, all pages of it.
  @GetMapping("/desk/agencies/register.xlsx")
  void register(Search search, HttpServletResponse response) throws IOException {
    rights.requireSomewhere(Permission.READ_AGENCY);
    AgencyCondition chosen = scope.condition().and(search.filter().condition());
    List<Agency> shown = agencies.page(chosen, Optional.empty(), RegisterFile.MOST).agencies();
    RegisterWorkbook.write(
        shown, agencies.codesAbove(chosen), workbook(response, "ทะเบียนหน่วยงาน.xlsx"));
  }

  private static OutputStream workbook(HttpServletResponse response, String name)
      throws IOException {
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    attachment(response, name);
    return response.getOutputStream();
  }

  private static void attachment(HttpServletResponse response, String name) {
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
  }
}
