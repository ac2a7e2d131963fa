package prongsai.checking;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import prongsai.agency.Agency;

/// Sends what is due, every minute.
@Component
public class Sending {
  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

  private final Messages messages;
  private final Recipients recipients;
  private final EmailWay email;
  private final WebhookWay webhook;
  private final Clock clock;

  Sending(
      Messages messages, Recipients recipients, EmailWay email, WebhookWay webhook, Clock clock) {
    this.messages = messages;
    this.recipients = recipients;
    this.email = email;
    this.webhook = webhook;
    this.clock = clock;
  }

  /// Sends what is due; a failure is noted with the message and tried again later.
  @Scheduled(cron = "${prongsai.notices.sending:20 * * * * *}", zone = "Asia/Bangkok")
  public void sendDue() {
    for (Message message : messages.claim(clock.instant())) {
      Optional<Recipient> to = recipients.find(message.recipient());
      if (to.isPresent()) send(message, to.get());
    }
  }

  /// Whether this installation can send e-mail.
  public boolean canEmail() {
    return email.isSetUp();
  }

  /// Has a message sent that says nothing but that it arrived.
  public void orderTrial(Recipient to, Agency agency) {
    String text = "ข้อความทดลองจากระบบโปร่งใส";
    messages.add(
        to,
        text + ": " + agency.name(),
        switch (to.way()) {
          case EMAIL ->
              "เรียน ผู้ดูแลข้อมูล OIT ของ"
                  + agency.name()
                  + "\n\nข้อความนี้ส่งเพื่อทดลอง เมื่อลิงก์ที่หน่วยงานเปิดเผยเปิดไม่ได้ ระบบจะแจ้งมายังอีเมลนี้\n";
          case WEBHOOK -> "{\"event\":\"trial\",\"agency\":\"" + agency.code() + "\"}";
        },
        clock.instant());
  }

  private void send(Message message, Recipient to) {
    try {
      switch (to.way()) {
        case EMAIL -> email.send(to, message);
        case WEBHOOK -> webhook.send(to, message);
      }
      messages.sent(message, clock.instant());
    } catch (NotSent failed) {
      messages.failed(message, failed.getMessage(), clock.instant());
      LOG.atWarn()
          .addKeyValue("message", message.id())
          .addKeyValue("way", to.way())
          .addKeyValue("tries", message.tries() + 1)
          .log("notice.not-sent");
    }
  }
}
