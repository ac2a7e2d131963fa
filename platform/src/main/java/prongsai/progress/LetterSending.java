package prongsai.progress;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends letters that are due, every minute, through the server that `spring.mail.host` names.
/// Without one they wait, and are given up after two days.
@Component
public class LetterSending {
  private static final Logger LOG = LoggerFactory.getLogger(LetterSending.class);

  private final LetterTable letters;
  private final Addressees addressees;
  private final ObjectProvider<JavaMailSender> sender;
  private final Clock clock;
  private final String from;

  LetterSending(
      JdbcClient desk,
      Addressees addressees,
      ObjectProvider<JavaMailSender> sender,
      Clock clock,
      @Value("${prongsai.notices.from:}") String from) {
    letters = new LetterTable(desk);
    this.addressees = addressees;
    this.sender = sender;
    this.clock = clock;
    this.from = from.strip();
  }

  /// Sends what is due; a failure is noted with the letter and tried again later.
  @Scheduled(cron = "${prongsai.notices.sending:20 * * * * *}", zone = "Asia/Bangkok")
  public void sendDue() {
    for (LetterTable.Letter letter : letters.claim(clock.instant())) send(letter);
  }

  private void send(LetterTable.Letter letter) {
    JavaMailSender mail = sender.getIfAvailable();
    if (!addressees.isReachable(letter.account())) {
      letters.failed(letter, "บัญชีผู้รับถูกระงับ", true, clock.instant());
      return;
    }
    if (mail == null || from.isEmpty()) {
      letters.failed(letter, "ระบบนี้ยังไม่ได้ตั้งค่าการส่งอีเมล", false, clock.instant());
      return;
    }
    try {
      mail.send(message(letter));
      letters.sent(letter, clock.instant());
    } catch (MailException failed) {
      letters.failed(letter, "เซิร์ฟเวอร์อีเมลไม่รับข้อความ", false, clock.instant());
      LOG.atWarn().addKeyValue("letter", letter.id()).log("reminder.not-sent");
    }
  }

  private SimpleMailMessage message(LetterTable.Letter letter) {
    SimpleMailMessage message = new SimpleMailMessage();
    message.setFrom(from);
    message.setTo(letter.address());
    message.setSubject(letter.subject());
    message.setText(letter.body());
    return message;
  }
}
