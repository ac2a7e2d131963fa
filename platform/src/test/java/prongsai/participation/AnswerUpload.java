package prongsai.participation;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import prongsai.access.SignedIn;
import prongsai.round.RunningRound;
import prongsai.server.TestServer;

/// The form with a file of answers, as a browser sends it.
final class AnswerUpload {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private AnswerUpload() {}

  static HttpResponse<String> send(
      TestServer server, SignedIn who, RunningRound round, byte[] file, String survey, String day) {
    AnswerUpload form = new AnswerUpload();
    form.field("name=\"survey\"", survey.getBytes(StandardCharsets.UTF_8));
    form.field("name=\"day\"", day.getBytes(StandardCharsets.UTF_8));
    form.field("name=\"file\"; filename=\"answers.csv\"", file);
    form.text("--edge--\r\n");
    return server.send(
        who.request(round.desk() + "/import")
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .header("X-CSRF-TOKEN", SignedIn.masked())
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.body.toByteArray()))
            .build());
  }

  private void field(String head, byte[] value) {
    text("--edge\r\nContent-Disposition: form-data; " + head + "\r\n\r\n");
    body.writeBytes(value);
    text("\r\n");
  }

  private void text(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
