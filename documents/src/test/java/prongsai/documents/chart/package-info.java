@NullMarked
package prongsai.documents.chart;

import org.jspecify.annotations.NullMarked;
