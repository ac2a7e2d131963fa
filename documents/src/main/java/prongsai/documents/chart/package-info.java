/// Charts as plain marks on a plane, laid out once and drawn alike by PDF and HTML.
@NullMarked
package prongsai.documents.chart;

import org.jspecify.annotations.NullMarked;
