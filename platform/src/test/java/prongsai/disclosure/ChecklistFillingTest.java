package prongsai.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.disclosure.FilledChecklist.COLLEAGUE;
import static prongsai.disclosure.FilledChecklist.EXECUTIVE;
import static prongsai.disclosure.FilledChecklist.OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.round.RoundState;
import prongsai.round.TestRound;
import prongsai.scoring.framework.Code;

class ChecklistFillingTest {
  private Database database;
  private FilledChecklist filled;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh();
    filled = new FilledChecklist(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void fieldsMakeAnAnswer() {
    filled.save("O1", Field.HAS, "yes", 0, OFFICER);
    filled.save("O1", Field.url(2), "https://a.example/แผนผัง", 0, OFFICER);
    filled.save("O1", Field.description(2), "แผนผัง", 0, COLLEAGUE);
    filled.save("O1", Field.CONTENT_DATE, "2022-01-31", 0, OFFICER);
    filled.save("O1", Field.element(2, "complete"), "1", 0, OFFICER);
    Checklist checklist = filled.checklists.of(filled.test.id());
    assertThat(checklist.answers()).hasSize(43);
    assertThat(checklist.answers().firstEntry().getValue())
        .isEqualTo(
            new Answer(
                new Code("O1"),
                Optional.of(true),
                "",
                Optional.of(LocalDate.of(2022, 1, 31)),
                List.of(new Link("https://a.example/แผนผัง", "แผนผัง")),
                List.of(
                    new Answer.Element(false, false, false),
                    new Answer.Element(false, true, false))));
  }

  @Test
  void anOlderHandDoesNotOverwriteNewerWork() {
    filled.save("O1", Field.EXPLANATION, "แรก", 0, OFFICER);
    filled.save("O1", Field.EXPLANATION, "ของเพื่อน", 1, COLLEAGUE);
    Saving late = filled.save("O1", Field.EXPLANATION, "ของฉัน", 1, OFFICER);
    assertThat(late)
        .isInstanceOfSatisfying(
            Saving.Conflict.class,
            conflict -> {
              assertThat(conflict.theirs().value()).isEqualTo("ของเพื่อน");
              assertThat(conflict.theirs().version()).isEqualTo(2);
              assertThat(conflict.theirs().by()).isEqualTo(COLLEAGUE);
            });
    assertThat(filled.fields("O1").getOrDefault(Field.EXPLANATION, FieldValue.NEVER).value())
        .isEqualTo("ของเพื่อน");
    assertThat(filled.save("O1", Field.EXPLANATION, "ของฉัน", 2, OFFICER))
        .as("chosen after seeing it")
        .isInstanceOf(Saving.Saved.class);
    assertThat(filled.checklists.history(filled.test.id(), new Code("O1"), Field.EXPLANATION))
        .extracting(FieldValue::value)
        .containsExactly("ของฉัน", "ของเพื่อน", "แรก");
  }

  @Test
  void twoOfficersOnTwoFieldsOfAnItemDoNotMeet() {
    filled.save("O1", Field.HAS, "yes", 0, OFFICER);
    assertThat(filled.save("O1", Field.EXPLANATION, "ครบ", 0, COLLEAGUE))
        .isInstanceOf(Saving.Saved.class);
    assertThat(filled.fields("O1")).hasSize(2);
  }

  @Test
  void ofManyWhoWriteAtOnceOneWinsAndAllOthersAreTold() throws Exception {
    List<Callable<Saving>> writers =
        IntStream.range(0, 40)
            .<Callable<Saving>>mapToObj(
                i -> () -> filled.save("O2", Field.EXPLANATION, "ผู้เขียน " + i, 0, OFFICER))
            .toList();
    List<Saving> savings;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      savings = threads.invokeAll(writers).stream().map(Future::resultNow).toList();
    }
    List<Saving.Saved> won =
        savings.stream()
            .filter(Saving.Saved.class::isInstance)
            .map(Saving.Saved.class::cast)
            .toList();
    assertThat(won).hasSize(1);
    assertThat(savings).filteredOn(Saving.Conflict.class::isInstance).hasSize(39);
    assertThat(filled.fields("O2").get(Field.EXPLANATION)).isEqualTo(won.getFirst().now());
  }

  @Test
  void wrongValuesAreRefusedInThai() {
    Map.of(
            Field.url(1),
            "agency.go.th/o1",
            Field.CONTENT_DATE,
            "31/01/2565",
            Field.HAS,
            "perhaps",
            Field.description(1),
            "ก".repeat(4_001))
        .forEach((field, value) ->
            assertThat(filled.save("O1", field, value, 0, OFFICER))
                .as(field.key())
                .isInstanceOf(Saving.Invalid.class));
    assertThat(filled.save("O1", Field.url(1), "https://a.example/x y", 0, OFFICER))
        .isInstanceOfSatisfying(
            Saving.Invalid.class, invalid -> assertThat(invalid.thai()).contains("ช่องว่าง"));
    assertThat(filled.fields("O1")).isEmpty();
  }

  @Test
  void afterTheDeadlineNothingIsWritten() {
    FilledChecklist late =
        new FilledChecklist(database, Clock.fixed(TestRound.CLOSES, ZoneId.of("Asia/Bangkok")));
    assertThat(late.save("O1", Field.HAS, "yes", 0, OFFICER)).isInstanceOf(Saving.Closed.class);
    late.filling.fillUntil(late.round(), TestRound.CLOSES.plusSeconds(60), FilledChecklist.ACTOR);
    assertThat(late.save("O1", Field.HAS, "yes", 0, OFFICER)).isInstanceOf(Saving.Saved.class);
  }

  @Test
  void theExecutiveApprovesExactlyWhatWasShown() {
    filled.save("O1", Field.HAS, "yes", 0, OFFICER);
    String shown = filled.approval.hash(filled.round());
    assertThat(filled.approve(shown)).as("not sent yet").isPresent();
    filled.send();
    assertThat(filled.save("O1", Field.HAS, "no", 1, OFFICER)).isInstanceOf(Saving.Closed.class);
    assertThat(filled.filling.takeBack(filled.round(), FilledChecklist.ACTOR)).isEmpty();
    filled.save("O1", Field.HAS, "no", 1, OFFICER);
    filled.send();
    assertThat(filled.approve(shown)).as("changed since").isPresent();
    assertThat(filled.approve(filled.approval.hash(filled.round()))).isEmpty();
    ApprovedChecklist approved = filled.checklists.approved(filled.test.id()).orElseThrow();
    assertThat(approved.checklist()).isEqualTo(filled.checklists.of(filled.test.id()));
    assertThat(approved.sha256()).isEqualTo(filled.approval.hash(filled.round()));
  }

  @Test
  void whatIsSentBackCanBeMendedAndIsSaidWhy() {
    filled.save("O1", Field.HAS, "no", 0, OFFICER);
    filled.send();
    assertThat(
            filled.approval.sendBack(
                filled.round(),
                Map.of(new Code("O1"), "ข้อนี้เรามีบนเว็บไซต์แล้ว"),
                EXECUTIVE,
                FilledChecklist.ACTOR))
        .isEmpty();
    assertThat(filled.checklists.comments(filled.test.id()))
        .singleElement()
        .satisfies(comment -> assertThat(comment.text()).contains("เว็บไซต์"));
    assertThat(filled.save("O1", Field.HAS, "yes", 1, OFFICER)).isInstanceOf(Saving.Saved.class);
  }

  @Test
  void theDatabaseKeepsWhatWasApproved() {
    filled.save("O1", Field.HAS, "yes", 0, OFFICER);
    filled.send();
    filled.approve(filled.approval.hash(filled.round()));
    for (String change :
        List.of(
            "UPDATE disclosure.field SET value = 'no'",
            "UPDATE disclosure.checklist SET state = 'FILLING'",
            "UPDATE disclosure.approved SET at = now()",
            "DELETE FROM disclosure.change"))
      assertThatThrownBy(() -> owner(change))
          .as(change)
          .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void aFrozenRoundTakesNothing() {
    filled.save("O1", Field.HAS, "yes", 0, OFFICER);
    filled.test.move(RoundState.FROZEN);
    assertThat(filled.save("O1", Field.HAS, "no", 1, OFFICER)).isInstanceOf(Saving.Closed.class);
    assertThatThrownBy(() -> owner("UPDATE disclosure.field SET value = 'no'"))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private void owner(String sql) {
    org.springframework.jdbc.core.simple.JdbcClient.create(database.owner()).sql(sql).update();
  }

  @Test
  void nightFindsTheLinksThatWereNotLookedAtForLong() {
    filled.save("O10", Field.url(1), "https://a.example/10", 0, OFFICER);
    filled.save("O9", Field.url(1), "https://a.example/9", 0, OFFICER);
    DisclosedLinks links = new DisclosedLinks(filled.desk, new prongsai.round.Rounds(filled.desk));
    assertThat(links.of(filled.test.id()))
        .extracting(link -> link.item().value())
        .containsExactly("O9", "O10");
    Instant now = TestRound.DURING;
    assertThat(links.due(now, now, 10)).hasSize(2);
    assertThat(links.awaitingEvidence()).isEmpty();
    filled.test.move(RoundState.FROZEN);
    assertThat(links.due(now, now, 10)).as("never approved").isEmpty();
  }
}
