package prongsai.checking;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Sends by e-mail, through the server that `spring.mail.host` names.
@Component
class EmailWay {
  private final ObjectProvider<JavaMailSender> sender;
  private final String from;

  EmailWay(ObjectProvider<JavaMailSender> sender, @Value("${prongsai.notices.from:}") String from) {
    this.sender = sender;
    this.from = from.strip();
  }

  /// Whether this installation can send e-mail.
  boolean isSetUp() {
    return sender.getIfAvailable() != null && !from.isEmpty();
  }

  void send(Recipient to, Message message) throws NotSent {
    JavaMailSender mail = sender.getIfAvailable();
    if (mail == null || from.isEmpty())
      throw new NotSent("ระบบนี้ยังไม่ได้ตั้งค่าเซิร์ฟเวอร์ส่งอีเมล โปรดแจ้งผู้ดูแลระบบ");
    SimpleMailMessage letter = new SimpleMailMessage();
    letter.setFrom(from);
    letter.setTo(to.address());
    letter.setSubject(message.subject());
    letter.setText(message.body());
    try {
      mail.send(letter);
    } catch (MailException failed) {
      throw new NotSent("เซิร์ฟเวอร์อีเมลไม่รับข้อความ", failed);
    }
  }
}
