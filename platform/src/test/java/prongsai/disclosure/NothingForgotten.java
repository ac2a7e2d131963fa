package prongsai.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import prongsai.agency.AgencyId;
import prongsai.checking.LinkCheck;
import prongsai.checking.Occasion;
import prongsai.disclosure.Answer.Element;
import prongsai.disclosure.Finding.Severity;
import prongsai.examining.Examination;
import prongsai.examining.Hint;
import prongsai.fetching.Reason;
import prongsai.fetching.Verdict;
import prongsai.frameworks.Frameworks;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.RoundState;
import prongsai.round.TestRound;
import prongsai.round.Window;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Item;

/// A checklist in which nothing is forgotten, to be changed by a test in one thing.
abstract class NothingForgotten {
  static final Framework FRAMEWORK = Frameworks.load("nacc-ita-2565");
  static final String STAFF = "abcdefghjk";
  static final Round ROUND =
      new Round(
          new RoundId(new UUID(0, 1)),
          new AgencyId(1),
          FiscalYear.of(2565),
          FRAMEWORK.id(),
          FRAMEWORK.sha256(),
          RoundState.OPEN,
          new Window(TestRound.OPENS, TestRound.CLOSES),
          new Window(TestRound.OPENS, TestRound.CLOSES),
          100,
          5_000,
          STAFF,
          "zyxwvtsrqp");

  final SequencedMap<Code, Answer> answers = new LinkedHashMap<>();
  final SequencedMap<String, LinkCheck> checks = new LinkedHashMap<>();

  @BeforeEach
  void forgetNothing() {
    for (Item item : Checklists.items(FRAMEWORK)) {
      String code = item.code().value();
      put(
          code,
          Optional.of(true),
          "",
          Optional.of(LocalDate.of(2022, 1, 31)),
          Collections.nCopies(item.criteria().size(), new Element(true, true, true)),
          url(code));
    }
  }

  static String url(String code) {
    return "https://www.example.go.th/oit/" + code;
  }

  void put(
      String code,
      Optional<Boolean> has,
      String explanation,
      Optional<LocalDate> date,
      List<Element> elements,
      String... urls) {
    List<Link> links = Arrays.stream(urls).map(url -> new Link(url, "")).toList();
    Code item = new Code(code);
    answers.put(item, new Answer(item, has, explanation, date, links, elements));
    for (String url : urls) check(code, url, Verdict.REACHABLE, Reason.ANSWERED);
  }

  /// The same answer with other links.
  void links(String code, String... urls) {
    Answer old = answer(code);
    put(code, old.has(), old.explanation(), old.contentDate(), old.elements(), urls);
  }

  Answer answer(String code) {
    return answers.sequencedValues().stream()
        .filter(one -> one.item().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  void check(String code, String url, Verdict verdict, Reason reason, Hint... hints) {
    checks.put(
        code + " " + url,
        new LinkCheck(
            new UUID(0, 2),
            ROUND.id(),
            new Code(code),
            url,
            Instant.parse("2022-03-10T07:00:00Z"),
            Occasion.REQUEST,
            verdict,
            reason,
            200,
            "https://www.example.go.th/new",
            Optional.of(new Examination("test", List.of(hints))),
            Optional.empty()));
  }

  List<Finding> found() {
    Checklist checklist = new Checklist(ROUND.id(), Checklist.State.FILLING, answers);
    return Forgotten.of(ROUND, checklist, List.copyOf(checks.values()), STAFF::equals, false)
        .findings();
  }

  void assertFound(Severity severity, String item, String field, String words) {
    assertThat(found())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.severity()).isEqualTo(severity);
          assertThat(one.item().value()).isEqualTo(item);
          assertThat(one.field().key()).isEqualTo(field);
          assertThat(one.thai()).contains(words);
          assertThat(one.place()).isEqualTo("/" + item + "#" + field.replace('.', '-'));
        });
  }
}
