package prongsai.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A file is what its bytes are, and its name may not lie about it.
class FileKindTest {
  @TempDir private Path folder;

  private FileKind.Told told(byte[] bytes, String name) throws IOException {
    return FileKind.of(Files.write(folder.resolve("upload"), bytes), name);
  }

  private String refused(byte[] bytes, String name) throws IOException {
    FileKind.Told told = told(bytes, name);
    assertThat(told).isInstanceOf(FileKind.Told.Refused.class);
    return ((FileKind.Told.Refused) told).why();
  }

  static Stream<Arguments> honest() {
    return Stream.of(
        Arguments.of(TestFiles.pdf(), "รายงาน.pdf", FileType.PDF),
        Arguments.of(TestFiles.pdf(), "รายงาน.PDF", FileType.PDF),
        Arguments.of(TestFiles.pdf(), "รายงานไม่มีนามสกุล", FileType.PDF),
        Arguments.of(TestFiles.pdf(), "คำสั่ง ที่ 12.2566 เรื่อง", FileType.PDF),
        Arguments.of(TestFiles.png(), "ภาพ.png", FileType.PNG),
        Arguments.of(TestFiles.jpeg(), "ภาพ.jpeg", FileType.JPEG),
        Arguments.of(TestFiles.jpeg(), "ภาพ.jpg", FileType.JPEG),
        Arguments.of(TestFiles.webp(), "ภาพ.webp", FileType.WEBP),
        Arguments.of(TestFiles.docx("word/document.xml"), "บันทึก.docx", FileType.DOCX),
        Arguments.of(TestFiles.xlsx("xl/workbook.xml"), "ตาราง.xlsx", FileType.XLSX),
        Arguments.of(TestFiles.odt("content.xml"), "บันทึก.odt", FileType.ODT),
        Arguments.of(TestFiles.text("ประชุมแล้ว\n"), "บันทึก.txt", FileType.TEXT),
        Arguments.of(TestFiles.text("วันที่,คน\n1,20\n"), "คน.csv", FileType.CSV));
  }

  @ParameterizedTest
  @MethodSource("honest")
  void whatIsHonestIsKnown(byte[] bytes, String name, FileType type) throws IOException {
    assertThat(told(bytes, name)).isEqualTo(new FileKind.Told.Known(type));
  }

  @Test
  void aNameThatLiesIsToldWhatTheFileReallyIs() throws IOException {
    assertThat(refused(TestFiles.png(), "รายงาน.pdf"))
        .contains("รายงาน.pdf", ".pdf", "ภาพ PNG", "เปลี่ยนนามสกุลเป็น .png");
    assertThat(refused(TestFiles.docx("word/document.xml"), "รายงาน.pdf")).contains("DOCX");
    assertThat(refused(TestFiles.text("echo"), "run.bat")).contains(".bat", "ข้อความ");
  }

  @Test
  void aProgramIsRefusedWhateverItsName() throws IOException {
    assertThat(refused(TestFiles.program(), "รายงาน.pdf")).contains("รับไม่ได้", "โปรแกรม");
    assertThat(refused(TestFiles.text("#!/bin/sh\nrm -rf /\n"), "รายงาน.txt")).contains("โปรแกรม");
    assertThat(refused(TestFiles.text("<html><script>1</script></html>"), "a.txt"))
        .contains("รับไม่ได้");
    assertThat(refused(TestFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "a.png"))
        .contains("รับไม่ได้");
  }

  @Test
  void macrosAreRefused() throws IOException {
    assertThat(refused(TestFiles.docx("word/vbaProject.bin"), "บันทึก.docx")).contains("มาโคร");
    assertThat(refused(TestFiles.odt("Basic/Standard/a.xml"), "บันทึก.odt")).contains("มาโคร");
    assertThat(refused(TestFiles.docx("word/embeddings/a.exe"), "บันทึก.docx")).contains("โปรแกรม");
    assertThat(refused(TestFiles.office("ms-word.document.macroEnabled"), "บันทึก.docx"))
        .contains("มาโคร");
  }

  @Test
  void aBombIsRefusedBeforeItUnpacks() throws IOException {
    byte[] bomb = TestFiles.bomb();
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(refused(bomb, "บันทึก.docx")).contains("ขนาดใหญ่ผิดปกติ");
  }

  @Test
  void otherArchivesAndBrokenOnesAreRefused() throws IOException {
    byte[] zip =
        TestFiles.zip(archive -> archive.putNextEntry(new java.util.zip.ZipEntry("a.txt")));
    assertThat(refused(zip, "หลักฐาน.zip")).contains("แตกไฟล์");
    byte[] docx = TestFiles.docx("word/document.xml");
    assertThat(refused(java.util.Arrays.copyOf(docx, docx.length / 2), "บันทึก.docx"))
        .contains("เสียหาย");
  }
}
