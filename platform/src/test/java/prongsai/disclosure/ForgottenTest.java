package prongsai.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.disclosure.Finding.Severity.FAULT;
import static prongsai.disclosure.Finding.Severity.HINT;
import static prongsai.disclosure.Finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.disclosure.Answer.Element;

/// What may be forgotten in answers, each thing alone.
class ForgottenTest extends NothingForgotten {
  @Test
  void nothingForgottenIsNothingFound() {
    assertThat(found()).isEmpty();
  }

  @Test
  void anItemWithoutAnAnswer() {
    put("O5", Optional.empty(), "", Optional.empty(), List.of());
    assertFound(FAULT, "O5", "has", "ยังไม่ได้ตอบ");
  }

  @Test
  void anEmptyChecklistLacksEveryAnswerAndNothingElse() {
    answers.replaceAll((code, old) ->
        new Answer(code, Optional.empty(), "", Optional.empty(), List.of(), old.elements()));
    assertThat(found()).hasSize(43).allMatch(one -> one.severity() == FAULT);
  }

  @Test
  void somethingIsThereButNoLink() {
    links("O5");
    assertFound(FAULT, "O5", "link.1.url", "ยังไม่ได้ใส่ลิงก์");
  }

  @Test
  void nothingIsThereAndNobodySaysWhy() {
    put("O5", Optional.of(false), " ", Optional.empty(), List.of());
    assertFound(WARNING, "O5", "explanation", "อธิบาย");
    put("O5", Optional.of(false), "อยู่ระหว่างจัดทำ", Optional.empty(), List.of());
    assertThat(found()).isEmpty();
  }

  @Test
  void nothingIsThereButALinkIs() {
    put("O5", Optional.of(false), "ไม่มี", Optional.empty(), List.of(), url("O5"));
    assertFound(WARNING, "O5", "has", "แต่ยังมีลิงก์");
  }

  @Test
  void aLinkThatIsNone() {
    links("O5", "www.example.go.th/5");
    assertFound(FAULT, "O5", "link.1.url", "http");
  }

  @Test
  void elementsWithoutATick() {
    Answer old = answer("O1");
    put(
        "O1",
        old.has(),
        "",
        old.contentDate(),
        List.of(new Element(true, false, false), new Element(false, false, false)),
        url("O1"));
    assertThat(found())
        .extracting(one -> one.severity() + " " + one.field().key())
        .containsExactly(
            "WARNING element.2.exists", "HINT element.1.complete", "HINT element.1.right-year");
  }

  @Test
  void noDateOfTheContent() {
    Answer old = answer("O10");
    put("O10", old.has(), "", Optional.empty(), old.elements(), url("O10"));
    assertFound(HINT, "O10", "content-date", "วันที่");
  }

  @ParameterizedTest
  @CsvSource({
    "O10, 2021-09-30, true", // the plan of the year
    "O10, 2021-10-01, false",
    "O10, 2022-09-30, false",
    "O10, 2022-10-01, true",
    "O12, 2021-09-30, false", // the report on the year before
    "O12, 2020-09-30, true",
    "O4, 2018-01-01, false", // a plan of several years
    "O1, 2015-01-01, false", // lasts
    "O1, 2022-10-01, true"
  })
  void aDateOutsideTheYear(String item, LocalDate date, boolean warned) {
    Answer old = answer(item);
    put(item, old.has(), "", Optional.of(date), old.elements(), url(item));
    if (warned) assertFound(WARNING, item, "content-date", "ปีงบประมาณ พ.ศ. 2565");
    else assertThat(found()).isEmpty();
  }

  @Test
  void theGravestStandFirstAndOnlyFaultsKeepFromSending() {
    links("O5", "https://bit.ly/5");
    Checklist checklist = new Checklist(ROUND.id(), Checklist.State.FILLING, answers);
    assertThat(forgotten(checklist).hasFaults()).isFalse();
    links("O9");
    assertThat(forgotten(checklist).hasFaults()).isTrue();
    assertThat(forgotten(checklist).findings())
        .extracting(one -> one.item().value())
        .containsExactly("O9", "O5");
  }

  private Forgotten forgotten(Checklist checklist) {
    return Forgotten.of(ROUND, checklist, List.copyOf(checks.values()), STAFF::equals, false);
  }
}
