/// Tables out of the program: rows and columns as CSV and as Parquet, row after row, in bounded
/// memory.
@NullMarked
package prongsai.exporting;

import org.jspecify.annotations.NullMarked;
