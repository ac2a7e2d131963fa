/// Workbooks (XLSX) read as a stream, within limits, without their macros.
@NullMarked
package prongsai.importing.internal.sheet;

import org.jspecify.annotations.NullMarked;
