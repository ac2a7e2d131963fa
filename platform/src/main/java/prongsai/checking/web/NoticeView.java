package prongsai.checking.web;

import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.checking.Message;
import prongsai.checking.Recipient;
import prongsai.web.FormErrors;
import prongsai.web.ThaiDates;

/// What the page of recipients shows.
///
/// @param messages sent and waiting, the latest first
/// @param canEmail whether this installation can send e-mail
/// @param typed the address that was refused
public record NoticeView(
    Agency agency,
    List<Recipient> recipients,
    List<Message> messages,
    boolean canEmail,
    FormErrors errors,
    String typed) {

  /// To whom a message goes.
  public String to(Message message) {
    return recipients.stream()
        .filter(one -> one.id().equals(message.recipient()))
        .findFirst()
        .map(Recipient::address)
        .orElse("");
  }

  /// What became of a message.
  public static String state(Message message) {
    Optional<String> sent = message.sent().map(at -> "ส่งแล้วเมื่อ " + ThaiDates.moment(at));
    if (sent.isPresent()) return sent.get();
    if (message.givenUp()) return "ส่งไม่สำเร็จ เลิกลองแล้ว: " + message.lastError();
    return message.lastError().isEmpty()
        ? "รอส่ง"
        : "ยังส่งไม่ได้ จะลองใหม่: " + message.lastError();
  }
}
