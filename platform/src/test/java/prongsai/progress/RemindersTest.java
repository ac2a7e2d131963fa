package prongsai.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.AccountState;
import prongsai.access.Accounts;
import prongsai.access.Grant;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.agency.Agencies;
import prongsai.checking.Recipient;
import prongsai.checking.Recipients;
import prongsai.plan.Measure;
import prongsai.plan.Step;
import prongsai.plan.StepId;
import prongsai.plan.UbonPlan;
import prongsai.round.Rounds;
import prongsai.server.TestServer;

/// Letters go out by a real mail server's protocol, on days of the test's own choice.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersTest {
  private static final LocalDate END = LocalDate.of(2023, 3, 31);
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private UbonProgress ubon = UbonProgress.start();
  private AccountId officer = new AccountId(0);

  @BeforeAll
  void start() {
    mail.start();
    ubon.desk().sql("UPDATE access.account SET state = 'suspended'").update();
    officer = account("officer@ubon.example");
  }

  @AfterAll
  void stop() {
    ubon.close();
    mail.stop();
  }

  private TestServer server() {
    return ubon.plan.server;
  }

  private AccountId account(String login) {
    Accounts accounts = server().part(Accounts.class);
    AccountId id =
        accounts.add(
            login,
            "เจ้าหน้าที่",
            List.of(new Grant(Role.AGENCY_OFFICER, new Scope.Branch(ubon.plan.round.agency()))));
    accounts.become(id, AccountState.ACTIVE);
    return id;
  }

  /// A plan of one measure whose only step ends on 31 March.
  @BeforeEach
  void again() throws Exception {
    mail.purgeEmailFromAllMailboxes();
    server().part(Accounts.class).become(officer, AccountState.ACTIVE);
    JdbcClient.create(server().database().owner())
        .sql("DELETE FROM progress.letter; DELETE FROM progress.reminder")
        .update();
    plan(Optional.empty());
  }

  private void plan(Optional<AccountId> contact) {
    ubon.forget();
    Measure like = ubon.plan.proposal().getFirst();
    Step step =
        new Step(
            StepId.random(),
            "จัดประชุมคณะทำงาน",
            Optional.of(LocalDate.of(2023, 1, 1)),
            Optional.of(END));
    Measure one =
        new Measure(
            like.id(),
            like.title(),
            like.indicator(),
            like.aims(),
            like.units(),
            contact,
            List.of(step),
            like.output(),
            like.target(),
            like.budget(),
            like.reporting());
    ubon.plan
        .planning()
        .begin(ubon.plan.round, ubon.plan.frozen(), List.of(one), officer, UbonPlan.ACTOR);
    ubon.plan.approve();
  }

  private Reminders reminders(LocalDate day) {
    return new Reminders(
        server().part(JdbcClient.class),
        ubon.book(day),
        server().part(Addressees.class),
        server().part(Rounds.class),
        server().part(Agencies.class),
        server().part("deskTransaction", TransactionTemplate.class),
        UbonProgress.noon(day),
        "https://ita.example.go.th/");
  }

  private void send(LocalDate day) {
    JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    smtp.setHost("127.0.0.1");
    smtp.setPort(mail.getSmtp().getPort());
    new LetterSending(
            server().part(JdbcClient.class),
            server().part(Addressees.class),
            new ObjectProvider<>() {
              @Override
              public JavaMailSender getObject() {
                return smtp;
              }
            },
            UbonProgress.noon(day),
            "ita@prongsai.example")
        .sendDue();
  }

  private List<String> letters(LocalDate day) throws Exception {
    mail.purgeEmailFromAllMailboxes();
    reminders(day).write();
    send(day);
    List<String> to = new ArrayList<>();
    for (MimeMessage letter : mail.getReceivedMessages())
      to.add(letter.getAllRecipients()[0].toString());
    return to;
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-28, 0",
    "2023-03-01, 1",
    "2023-03-24, 1",
    "2023-03-30, 1",
    "2023-04-01, 1",
    "2023-10-31, 1",
    "2023-11-01, 0"
  })
  void aStepIsRememberedFromThirtyDaysBeforeUntilTheYearIsReported(LocalDate day, int letters)
      throws Exception {
    assertThat(letters(day)).hasSize(letters);
  }

  @Test
  void eachReminderComesOnceInAllThoseDays() throws Exception {
    List<LocalDate> told = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2023, 2, 25);
        day.isBefore(LocalDate.of(2023, 4, 16));
        day = day.plusDays(1)) if (!letters(day).isEmpty()) told.add(day);
    assertThat(told)
        .containsExactly(
            LocalDate.of(2023, 3, 1),
            LocalDate.of(2023, 3, 24),
            LocalDate.of(2023, 3, 30),
            LocalDate.of(2023, 4, 1),
            LocalDate.of(2023, 4, 8),
            LocalDate.of(2023, 4, 15));
  }

  @Test
  void aSecondServerWritesNothingAgain() throws Exception {
    reminders(END).write();
    reminders(END).write();
    send(END);
    send(END);
    assertThat(mail.getReceivedMessages()).hasSize(1);
  }

  @Test
  void theLetterSaysWhatIsDueAndWhere() throws Exception {
    letters(END.plusDays(3));
    MimeMessage letter = mail.getReceivedMessages()[0];
    assertThat(letter.getSubject()).isEqualTo("แผนมาตรการ ITA: เกินกำหนด 1 ขั้นตอน");
    assertThat((String) letter.getContent())
        .contains("จัดประชุมคณะทำงาน", "31 มีนาคม 2566 (เกินมา 3 วัน)")
        .contains("https://ita.example.go.th/desk/rounds/" + ubon.plan.round.id() + "/progress/");
  }

  @Test
  void whatIsDoneIsNotRememberedAnyMore() throws Exception {
    ubon.report(END, ubon.step(0, 0), ReportingRound.ANY_TIME, StepState.DONE);
    assertThat(letters(END)).isEmpty();
  }

  @Test
  void theContactIsRemindedAloneWhileItsAccountIsInUse() throws Exception {
    AccountId contact = account("contact@ubon.example");
    plan(Optional.of(contact));
    assertThat(letters(END)).containsExactly("contact@ubon.example");
    server().part(Accounts.class).become(contact, AccountState.SUSPENDED);
    assertThat(letters(END.plusDays(1))).containsExactly("officer@ubon.example");
  }

  @Test
  void whoIsSuspendedBeforeTheLetterGoesGetsNone() throws Exception {
    reminders(END).write();
    server().part(Accounts.class).become(officer, AccountState.SUSPENDED);
    send(END);
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void withoutAnyOfficersAddressTheAgencysNoticesAreUsed() throws Exception {
    server().part(Accounts.class).become(officer, AccountState.SUSPENDED);
    server()
        .part(Recipients.class)
        .add(ubon.plan.round.agency(), Recipient.Way.EMAIL, "ita@ubon.example");
    assertThat(letters(END)).containsExactly("ita@ubon.example");
  }
}
