/// Tests of tables written out, read back by others' programs.
@NullMarked
package prongsai.exporting;

import org.jspecify.annotations.NullMarked;
