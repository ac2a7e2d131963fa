/// The document as XLSX: one sheet a table, numbers as numbers, native charts beside their data.
@NullMarked
package prongsai.documents.xlsx;

import org.jspecify.annotations.NullMarked;
