package prongsai.benchmarks.survey;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// One respondent as the server meets it: a new connection, the page, answers to all questions, the
/// thanks.
///
/// @param port of the server on this machine
/// @param path of the questionnaire
record Respondent(int port, String path) {
  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(type|name|value)=\"([^\"]*)\"");
  private static final int PATIENCE_MILLIS = 60_000;

  /// Answers once.
  ///
  /// @return what was sent
  /// @throws IOException if anything but the thanks came back
  String answer() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      send(
          socket,
          "GET "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nAccept-Language: th\r\n\r\n");
      String form = filled(received(in));
      byte[] body = form.getBytes(StandardCharsets.UTF_8);
      send(
          socket,
          "POST "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nAccept-Language: th\r\n"
              + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
              + body.length
              + "\r\n\r\n"
              + form);
      String thanks = received(in);
      if (!thanks.contains("ได้รับคำตอบแล้ว") || thanks.contains("type=\"radio\""))
        throw new IOException("no thanks");
      return form;
    }
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The hidden fields as they are, and one choice of every group.
  static String filled(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, Integer> offered = new LinkedHashMap<>();
    Matcher inputs = INPUT.matcher(page);
    while (inputs.find()) {
      Map<String, String> input = attributes(inputs.group());
      String name = input.getOrDefault("name", "");
      if (name.isEmpty()) continue;
      switch (input.getOrDefault("type", "")) {
        case "hidden" -> fields.put(name, input.getOrDefault("value", ""));
        case "radio" -> {
          int seen = offered.merge(name, 1, Integer::sum);
          if (ThreadLocalRandom.current().nextInt(seen) == 0)
            fields.put(name, input.getOrDefault("value", ""));
        }
        default -> {}
      }
    }
    StringBuilder form = new StringBuilder();
    fields.forEach((name, value) ->
        form.append(form.isEmpty() ? "" : "&")
            .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return form.toString();
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) attributes.putIfAbsent(matcher.group(1), matcher.group(2));
    return attributes;
  }

  private static String received(InputStream in) throws IOException {
    String status = line(in);
    if (!status.startsWith("HTTP/1.1 200")) throw new IOException(status);
    int length = -1;
    boolean packed = false;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      String low = header.toLowerCase(java.util.Locale.ROOT);
      if (low.startsWith("content-length:")) length = Integer.parseInt(low.substring(15).strip());
      if (low.startsWith("content-encoding:")) packed = low.contains("gzip");
    }
    byte[] body = length >= 0 ? in.readNBytes(length) : chunked(in);
    if (!packed) return new String(body, StandardCharsets.UTF_8);
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body), 1 << 14)) {
      return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] chunked(InputStream in) throws IOException {
    java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(in), 16);
        size > 0;
        size = Integer.parseInt(line(in), 16)) {
      body.write(in.readNBytes(size));
      line(in);
    }
    line(in);
    return body.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) throw new IOException("closed");
      if (c != '\r') line.append((char) c);
    }
    return line.toString();
  }
}
