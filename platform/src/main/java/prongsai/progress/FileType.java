package prongsai.progress;

import java.util.Arrays;
import java.util.Optional;

/// What a file of evidence may be, told by its content.
public enum FileType {
  PDF("application/pdf", "pdf", "PDF"),
  PNG("image/png", "png", "ภาพ PNG"),
  JPEG("image/jpeg", "jpg", "ภาพ JPEG"),
  WEBP("image/webp", "webp", "ภาพ WebP"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      "เอกสาร Word (DOCX)"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx",
      "สมุดงาน Excel (XLSX)"),
  ODT("application/vnd.oasis.opendocument.text", "odt", "เอกสาร OpenDocument (ODT)"),
  CSV("text/csv", "csv", "ตาราง CSV"),
  TEXT("text/plain", "txt", "ข้อความ");

  private final String media;
  private final String ending;
  private final String thai;

  FileType(String media, String ending, String thai) {
    this.media = media;
    this.ending = ending;
    this.thai = thai;
  }

  /// Its media type.
  public String media() {
    return media;
  }

  /// The usual ending of names, without a dot.
  public String ending() {
    return ending;
  }

  /// Its name for people.
  public String thai() {
    return thai;
  }

  /// The type of a media type.
  public static Optional<FileType> ofMedia(String media) {
    return Arrays.stream(values()).filter(one -> one.media.equals(media)).findFirst();
  }
}
