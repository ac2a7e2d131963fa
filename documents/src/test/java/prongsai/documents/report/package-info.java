@NullMarked
package prongsai.documents.report;

import org.jspecify.annotations.NullMarked;
