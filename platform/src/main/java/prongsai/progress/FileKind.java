package prongsai.progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/// What a file really is: told by its bytes, never by its name. The name only may not lie about it.
final class FileKind {
  private static final Tika CONTENT = new Tika();
  private static final int LONGEST_ENDING = 10;
  private static final String ALLOWED =
      "ไฟล์ที่แนบได้คือ PDF, ภาพ PNG, JPEG, WebP, เอกสาร DOCX, ODT, สมุดงาน XLSX, ข้อความ และ CSV";
  private static final Map<FileType, List<String>> ENDINGS =
      Map.of(
          FileType.JPEG, List.of("jpg", "jpeg"),
          FileType.TEXT, List.of("txt", "text"));

  private FileKind() {}

  /// What was found out.
  sealed interface Told {
    /// It is one of those that are kept.
    record Known(FileType type) implements Told {}

    /// It is not taken.
    ///
    /// @param why in Thai: what, where, what to do
    record Refused(String why) implements Told {}
  }

  /// Looks into a file.
  ///
  /// @param name as its owner called it
  static Told of(Path file, String name) throws IOException {
    String media;
    try (InputStream bytes = Files.newInputStream(file)) {
      media = CONTENT.detect(bytes);
    }
    if (PackedFile.isPacked(media)) return packed(file, name);
    Optional<FileType> type =
        media.equals(FileType.TEXT.media()) ? Optional.of(text(name)) : FileType.ofMedia(media);
    return type.map(known -> named(known, name)).orElseGet(() -> refused(media, name));
  }

  private static FileType text(String name) {
    return ending(name).equals(FileType.CSV.ending()) ? FileType.CSV : FileType.TEXT;
  }

  private static Told packed(Path file, String name) {
    return switch (PackedFile.look(file)) {
      case PackedFile.Seen.Document(FileType type) -> named(type, name);
      case PackedFile.Seen.Macros() ->
          new Told.Refused(
              "ไฟล์ "
                  + name
                  + " มีมาโครหรือโปรแกรมฝังอยู่ จึงรับไม่ได้ โปรดบันทึกเป็นไฟล์ที่ไม่มีมาโคร หรือบันทึกเป็น PDF แล้วแนบใหม่");
      case PackedFile.Seen.TooLarge() ->
          new Told.Refused(
              "ไฟล์ "
                  + name
                  + " เมื่อคลายแล้วมีขนาดใหญ่ผิดปกติ จึงรับไม่ได้ โปรดบันทึกเป็น PDF แล้วแนบใหม่");
      case PackedFile.Seen.Broken() ->
          new Told.Refused(
              "ไฟล์ " + name + " เปิดไม่ได้ อาจเสียหายหรือตั้งรหัสผ่านไว้ โปรดตรวจไฟล์แล้วแนบใหม่");
      case PackedFile.Seen.Other() ->
          new Told.Refused(
              "ไฟล์ "
                  + name
                  + " เป็นไฟล์บีบอัด (ZIP) หรือเอกสารชนิดที่ไม่รับ โปรดแตกไฟล์แล้วแนบทีละไฟล์ "
                  + ALLOWED);
    };
  }

  private static Told named(FileType type, String name) {
    String ending = ending(name);
    List<String> usual = ENDINGS.getOrDefault(type, List.of(type.ending()));
    if (ending.isEmpty() || usual.contains(ending)) return new Told.Known(type);
    return new Told.Refused(
        "ชื่อไฟล์ "
            + name
            + " ลงท้ายด้วย ."
            + ending
            + " แต่เนื้อหาในไฟล์เป็น"
            + (type.thai().matches("[ก-๙].*") ? "" : " ")
            + type.thai()
            + " โปรดตรวจว่าเลือกไฟล์ถูกต้อง หากถูกต้องแล้ว ให้เปลี่ยนนามสกุลเป็น ."
            + type.ending()
            + " แล้วแนบใหม่");
  }

  private static Told refused(String media, String name) {
    boolean program =
        media.contains("executable")
            || media.contains("x-msdownload")
            || media.contains("script")
            || media.contains("x-sh")
            || media.contains("x-elf")
            || media.contains("java");
    String what =
        program ? "เนื้อหาเป็นโปรแกรม ไม่ใช่เอกสาร" : "เนื้อหาไม่ใช่ชนิดที่รับ (" + media + ")";
    return new Told.Refused("ไฟล์ " + name + " รับไม่ได้ " + what + " " + ALLOWED);
  }

  /// What stands behind the last dot, in small letters; empty for nothing or for more than an
  /// ending.
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ending.length() <= LONGEST_ENDING && ending.matches("[a-z0-9]+") ? ending : "";
  }
}
