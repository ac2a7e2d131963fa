package prongsai.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FixedZipTest {

  @Test
  void thePackageDoesNotDependOnWhenItWasWrittenNorDoesAPackageInsideIt() throws IOException {
    assertThat(fixed(2001)).isEqualTo(fixed(2030));
  }

  @Test
  void theContentStays() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(fixed(2001)))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("a.xml");
      assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("<ก/>");
      assertThat(zip.getNextEntry().getName()).isEqualTo("inner.xlsx");
      try (ZipInputStream inner =
          new ZipInputStream(new ByteArrayInputStream(zip.readAllBytes()))) {
        assertThat(inner.getNextEntry().getName()).isEqualTo("b.xml");
      }
    }
  }

  @Test
  void theThreadKeepsItsClassLoaderEvenWhenWritingFails() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    assertThatThrownBy(() ->
            FixedZip.write(
                _ -> {
                  throw new IOException("disk full");
                },
                new ByteArrayOutputStream()))
        .hasMessage("disk full");
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  private static byte[] fixed(int year) throws IOException {
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    zip(inner, year, "b.xml", "<b/>".getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FixedZip.write(
        to -> {
          ZipOutputStream zip = new ZipOutputStream(to);
          add(zip, year, "a.xml", "<ก/>".getBytes(StandardCharsets.UTF_8));
          add(zip, year, "inner.xlsx", inner.toByteArray());
          zip.finish();
        },
        out);
    return out.toByteArray();
  }

  private static void zip(OutputStream to, int year, String name, byte[] content)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(to)) {
      add(zip, year, name, content);
    }
  }

  private static void add(ZipOutputStream zip, int year, String name, byte[] content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(year, 5, 6, 7, 8));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
