package prongsai.review.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.review.Notes;
import prongsai.scoring.framework.Code;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// The phrases that an assessor uses again.
@Controller
class PhrasePages {
  private final Rights rights;
  private final Asked asked;
  private final Notes notes;

  PhrasePages(Rights rights, Asked asked, Notes notes) {
    this.rights = rights;
    this.asked = asked;
    this.notes = notes;
  }

  @GetMapping("/desk/review/phrases")
  ModelAndView page() {
    rights.requireSomewhere(Permission.MARK_DISCLOSURE);
    return page(new PhraseForm("", "", false), FormErrors.NONE, HttpStatus.OK);
  }

  private ModelAndView page(PhraseForm form, FormErrors errors, HttpStatus status) {
    return new ModelAndView(
        "review/phrases",
        Map.of("phrases", notes.phrases(asked.account()), "form", form, "errors", errors),
        status);
  }

  @PostMapping("/desk/review/phrases")
  ModelAndView keep(
      @RequestParam(defaultValue = "") String item,
      @RequestParam(defaultValue = "") String text,
      @RequestParam("shared") Optional<String> shared) {
    rights.requireSomewhere(Permission.MARK_DISCLOSURE);
    String words = Typed.text(text);
    String code = Typed.text(item).isEmpty() ? "" : Code.read(item).value();
    PhraseForm form = new PhraseForm(code, words, shared.isPresent());
    if (words.isEmpty() || words.length() > Notes.LONGEST_PHRASE || code.length() > 20)
      return page(
          form,
          FormErrors.of("text", "ระบุถ้อยคำ ไม่เกิน " + Notes.LONGEST_PHRASE + " ตัวอักษร"),
          HttpStatus.UNPROCESSABLE_CONTENT);
    notes.keep(asked.account(), code, words, shared.isPresent());
    return new ModelAndView("redirect:/desk/review/phrases");
  }

  @PostMapping("/desk/review/phrases/{phrase" + Asked.ID + "}/forget")
  ModelAndView forget(@PathVariable("phrase") String phrase) {
    rights.requireSomewhere(Permission.MARK_DISCLOSURE);
    boolean gone = Asked.uuid(phrase).filter(id -> notes.forget(asked.account(), id)).isPresent();
    if (!gone) throw Asked.missing();
    return new ModelAndView("redirect:/desk/review/phrases");
  }
}
