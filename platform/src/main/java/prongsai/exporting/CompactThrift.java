package prongsai.exporting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Structures in Thrift's compact protocol, as far as Parquet's metadata need them. Fields of a
/// structure are written in rising order of their numbers.
///
/// Source: thrift-compact-protocol.md of Apache Thrift.
final class CompactThrift {
  private static final int I16 = 4;
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int SHORT_LIST = 14;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  /// What was written, ended.
  byte[] bytes() {
    return bytes.toByteArray();
  }

  CompactThrift i16(int field, int value) {
    return number(field, I16, value);
  }

  CompactThrift i32(int field, int value) {
    return number(field, I32, value);
  }

  CompactThrift i64(int field, long value) {
    return number(field, I64, value);
  }

  private CompactThrift number(int field, int type, long value) {
    field(field, type);
    zigzag(value);
    return this;
  }

  CompactThrift text(int field, String value) {
    field(field, BINARY);
    text(value);
    return this;
  }

  /// Begins a structure; [#end] ends it.
  CompactThrift struct(int field) {
    field(field, STRUCT);
    return begin();
  }

  /// Begins a structure that is an element of a list.
  CompactThrift begin() {
    outer.push(last);
    last = 0;
    return this;
  }

  /// Ends a structure; the last one is the whole.
  CompactThrift end() {
    bytes.write(0);
    last = outer.isEmpty() ? 0 : outer.pop();
    return this;
  }

  /// Begins a list of structures, which follow.
  CompactThrift structs(int field, int size) {
    return list(field, STRUCT, size);
  }

  CompactThrift numbers(int field, List<Integer> values) {
    list(field, I32, values.size());
    values.forEach(this::zigzag);
    return this;
  }

  CompactThrift texts(int field, List<String> values) {
    list(field, BINARY, values.size());
    values.forEach(this::text);
    return this;
  }

  private CompactThrift list(int field, int type, int size) {
    field(field, LIST);
    if (size <= SHORT_LIST) bytes.write((size << 4) | type);
    else {
      bytes.write(0xf0 | type);
      varint(bytes, size);
    }
    return this;
  }

  private void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes, utf8.length);
    bytes.writeBytes(utf8);
  }

  private void field(int number, int type) {
    int step = number - last;
    if (step < 1 || step > 15)
      throw new IllegalStateException("field " + number + " after " + last);
    bytes.write((step << 4) | type);
    last = number;
  }

  private void zigzag(long value) {
    varint(bytes, (value << 1) ^ (value >> 63));
  }

  /// Seven bits a byte, the lowest first.
  static void varint(ByteArrayOutputStream to, long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      to.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    to.write((int) rest);
  }
}
