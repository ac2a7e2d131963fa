package prongsai.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import prongsai.round.RoundId;

/// The bodies that an archive does not hold itself, because an earlier one of the round does.
final class ReferredBodies {
  private static final String MISSING = "ไม่พบเนื้อหาที่หลักฐานนี้อ้างถึงในหลักฐานก่อนหน้า";
  private static final String CHANGED =
      "เนื้อหาที่หลักฐานนี้อ้างถึงในหลักฐานก่อนหน้าไม่ตรงกับค่าแฮช";

  private final EvidenceRows rows;
  private final RoundId round;
  private final Map<String, Map<String, String>> read = new HashMap<>();

  ReferredBodies(EvidenceRows rows, RoundId round) {
    this.rows = rows;
    this.round = round;
  }

  /// What is wrong with the bodies that an archive refers to, in Thai; their hashes are worked out
  /// anew. Bodies that went with the retention are no fault.
  List<String> faults(byte[] archive) {
    List<String> faults = new ArrayList<>();
    for (String sha256 : referred(archive)) fault(sha256).ifPresent(faults::add);
    return faults.stream().distinct().toList();
  }

  private Optional<String> fault(String sha256) {
    Optional<PayloadRows.Holder> holder = rows.payloads().holder(round, sha256);
    if (holder.isEmpty()) return Optional.of(MISSING);
    if (rows.purged(holder.get().archive())) return Optional.empty();
    Optional<byte[]> archive = rows.blob(holder.get().archive());
    if (archive.isEmpty()) return Optional.of(MISSING);
    String now =
        read.computeIfAbsent(holder.get().archive(), _ -> bodies(archive.get()))
            .get(holder.get().record());
    if (now == null) return Optional.of(MISSING);
    return now.equals(sha256) ? Optional.empty() : Optional.of(CHANGED);
  }

  private static List<String> referred(byte[] archive) {
    List<String> referred = new ArrayList<>();
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(archive))) {
      for (WarcRecord record : reader)
        if (record instanceof WarcRevisit revisit)
          revisit.payloadDigest().ifPresent(digest -> referred.add(digest.hex()));
    } catch (IOException | RuntimeException unreadable) {
      return referred; // its own hash tells that it was changed
    }
    return referred;
  }

  /// The hash of each body of an archive, by the id of its record.
  private static Map<String, String> bodies(byte[] archive) {
    Map<String, String> bodies = new HashMap<>();
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(archive))) {
      for (WarcRecord record : reader)
        if (record instanceof WarcResponse response)
          bodies.put(
              response.id().toString(),
              Sha256.hex(Sha256.of(response.http().body().stream().readAllBytes())));
    } catch (IOException | RuntimeException changed) {
      return bodies;
    }
    return bodies;
  }
}
