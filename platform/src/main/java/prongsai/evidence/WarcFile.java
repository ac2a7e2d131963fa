package prongsai.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import prongsai.fetching.Exchange;
import prongsai.fetching.Fetched;
import prongsai.web.ProgramName;

/// Writes exchanges as WARC 1.1, packed record by record: what the archive is, then for each hop
/// the request and the response. A body that an earlier capture of the round has is referred to.
final class WarcFile {
  static final String TYPE = "application/warc+gzip";

  /// Smaller bodies are not worth a reference.
  private static final int SMALL = 4_096;

  /// A body that is kept somewhere.
  ///
  /// @param sha256 in hexadecimal digits
  record Payload(String sha256, UUID record, String uri, Instant at) {}

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Payload> payloads = new ArrayList<>();
  private final Function<String, Optional<Payload>> earlier;

  private WarcFile(Function<String, Optional<Payload>> earlier) {
    this.earlier = earlier;
  }

  /// @param earlier the place of a body by its hash, when the round has it
  static WarcFile of(List<Fetched> all, Instant at, Function<String, Optional<Payload>> earlier) {
    WarcFile file = new WarcFile(earlier);
    try (WarcWriter writer =
        new WarcWriter(Channels.newChannel(file.bytes), WarcCompression.GZIP)) {
      Map<String, List<String>> fields =
          Map.of(
              "software", List.of("Prongsai/" + ProgramName.version()),
              "format", List.of("WARC File Format 1.1"));
      writer.write(
          new Warcinfo.Builder().version(MessageVersion.WARC_1_1).date(at).fields(fields).build());
      for (Fetched fetched : all)
        for (Exchange exchange : fetched.exchanges()) file.write(exchange, writer);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return file;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /// Bodies that this file is the first of the round to hold.
  List<Payload> payloads() {
    return payloads;
  }

  private void write(Exchange exchange, WarcWriter writer) throws IOException {
    byte[] hash = Sha256.of(exchange.body());
    String hex = Sha256.hex(hash);
    Optional<Payload> there =
        exchange.body().length < SMALL ? Optional.empty() : earlier.apply(hex);
    UUID record = UUID.randomUUID();
    WarcCaptureRecord response =
        there.isPresent()
            ? revisit(exchange, there.get(), record, hash)
            : response(exchange, record, hash);
    writer.write(response);
    if (there.isEmpty() && exchange.body().length >= SMALL)
      payloads.add(new Payload(hex, record, exchange.uri().toString(), exchange.at()));
    writer.write(
        new WarcRequest.Builder(exchange.uri())
            .version(MessageVersion.WARC_1_1)
            .date(exchange.at())
            .concurrentTo(response.id())
            .body(MediaType.HTTP_REQUEST, ascii(exchange.request().stripTrailing() + "\r\n\r\n"))
            .build());
  }

  private static WarcResponse response(Exchange exchange, UUID record, byte[] hash) {
    WarcResponse.Builder builder =
        new WarcResponse.Builder(exchange.uri())
            .version(MessageVersion.WARC_1_1)
            .recordId(record)
            .date(exchange.at())
            .payloadDigest(new WarcDigest("sha256", hash))
            .body(MediaType.HTTP_RESPONSE, joined(head(exchange), exchange.body()));
    address(exchange).ifPresent(builder::ipAddress);
    if (exchange.cut()) builder.truncated(WarcTruncationReason.LENGTH);
    return builder.build();
  }

  private static WarcRevisit revisit(Exchange exchange, Payload there, UUID record, byte[] hash) {
    WarcRevisit.Builder builder =
        new WarcRevisit.Builder(exchange.uri(), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
            .version(MessageVersion.WARC_1_1)
            .recordId(record)
            .date(exchange.at())
            .payloadDigest(new WarcDigest("sha256", hash))
            .refersTo(there.record(), java.net.URI.create(there.uri()), there.at())
            .body(MediaType.HTTP_RESPONSE, head(exchange));
    address(exchange).ifPresent(builder::ipAddress);
    return builder.build();
  }

  /// The head as sent; what said how the body was cut into chunks is said to be gone.
  private static byte[] head(Exchange exchange) {
    StringBuilder head =
        new StringBuilder("HTTP/1.1 %d %s\r\n".formatted(exchange.status(), exchange.statusText()));
    for (Exchange.Header header : exchange.headers()) {
      boolean chunks = header.name().equalsIgnoreCase("transfer-encoding");
      head.append(chunks ? "X-Archived-" : "").append(header.name()).append(": ");
      head.append(header.value()).append("\r\n");
    }
    return ascii(head + "\r\n");
  }

  private static Optional<InetAddress> address(Exchange exchange) {
    try {
      return Optional.of(InetAddress.ofLiteral(exchange.address()));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static byte[] ascii(String head) {
    return head.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] head, byte[] body) {
    byte[] both = java.util.Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, both, head.length, body.length);
    return both;
  }
}
