package prongsai.documents.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/// A PDF file being written. Objects are numbered as they are reserved; small ones are gathered in
/// compressed object streams. The same objects give the same bytes: there is no time in the file,
/// and its identifier is a hash of its content.
public final class PdfFile {
  private static final int OBJECTS_A_STREAM = 400;
  private static final int IDENTIFIER_BYTES = 16;

  /// Beyond this, time grows much faster than files shrink.
  private static final int COMPRESSION = 3;

  /// Where an object lies: at an offset of the file, or as nth in an object stream.
  private sealed interface Place {}

  private record At(int offset) implements Place {}

  private record Inside(int stream, int index) implements Place {}

  private record Nowhere() implements Place {}

  private final Bytes out = new Bytes(1 << 18);
  private final List<Place> places = new ArrayList<>(List.of(new Nowhere()));
  private final Bytes gathered = new Bytes(1 << 16);
  private final Bytes gatheredIndex = new Bytes(1 << 12);
  private final Deflater deflater;
  private int gatheredCount;
  private int gatheredIn;

  public PdfFile() {
    deflater = new Deflater(COMPRESSION);
    out.ascii("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
  }

  /// A number for an object that will be put later.
  public int reserve() {
    places.add(new Nowhere());
    return places.size() - 1;
  }

  public int add(Bytes object) {
    int number = reserve();
    put(number, object);
    return number;
  }

  public int add(String object) {
    return add(new Bytes(object.length()).ascii(object));
  }

  /// Puts an object that is no stream.
  public void put(int number, Bytes object) {
    if (gatheredCount == 0) gatheredIn = reserve();
    places.set(number, new Inside(gatheredIn, gatheredCount++));
    gatheredIndex.integer(number).octet(' ').integer(gathered.length()).octet(' ');
    gathered.append(object).octet('\n');
    if (gatheredCount == OBJECTS_A_STREAM) flush();
  }

  private void flush() {
    if (gatheredCount == 0) return;
    Bytes content = new Bytes(gathered.length() + gatheredIndex.length());
    content.append(gatheredIndex).append(gathered);
    String entries = "/Type/ObjStm/N " + gatheredCount + "/First " + gatheredIndex.length();
    putStream(gatheredIn, entries, content);
    gatheredCount = 0;
    gathered.clear();
    gatheredIndex.clear();
  }

  public int addStream(String entries, Bytes content) {
    int number = reserve();
    putStream(number, entries, content);
    return number;
  }

  /// Puts a stream, compressed.
  ///
  /// @param entries of its dictionary, without length and filter
  public void putStream(int number, String entries, Bytes content) {
    putDeflated(number, entries, Deflated.of(content, deflater));
  }

  public int addDeflated(String entries, Deflated content) {
    int number = reserve();
    putDeflated(number, entries, content);
    return number;
  }

  private void putDeflated(int number, String entries, Deflated content) {
    Bytes packed = content.bytes();
    putRaw(number, entries + "/Filter/FlateDecode", packed);
  }

  /// Puts a stream as it is: metadata must be readable without unpacking.
  public void putRaw(int number, String entries, Bytes content) {
    places.set(number, new At(out.length()));
    out.integer(number).ascii(" 0 obj\n<<").ascii(entries).ascii("/Length ");
    out.integer(content.length()).ascii(">>\nstream\n").append(content);
    out.ascii("\nendstream\nendobj\n");
  }

  /// Ends the file and writes it out.
  ///
  /// @param root number of the catalog
  /// @param info number of the information dictionary
  public void finish(int root, int info, OutputStream to) throws IOException {
    flush();
    int index = reserve();
    int start = out.length();
    places.set(index, new At(start));
    Bytes table = new Bytes(7 * places.size());
    for (Place place : places) entry(place, table);
    String id = identifier();
    String entries =
        "/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]"
            .formatted(places.size(), root, info, id, id);
    putStream(index, entries, table);
    out.ascii("startxref\n").integer(start).ascii("\n%%EOF\n");
    deflater.end();
    to.write(out.array(), 0, out.length());
  }

  private static void entry(Place place, Bytes table) {
    switch (place) {
      case Nowhere() -> row(table, 0, 0, 0xffff);
      case At(int offset) -> row(table, 1, offset, 0);
      case Inside(int stream, int position) -> row(table, 2, stream, position);
    }
  }

  private static void row(Bytes table, int kind, int first, int second) {
    table.octet(kind);
    for (int shift = 24; shift >= 0; shift -= 8) table.octet(first >> shift);
    table.octet(second >> 8).octet(second);
  }

  private String identifier() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(out.array(), 0, out.length());
      return HexFormat.of().formatHex(digest.digest(), 0, IDENTIFIER_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
