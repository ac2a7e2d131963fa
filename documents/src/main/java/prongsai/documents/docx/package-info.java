/// The document as DOCX, to be edited in a word processor: real styles, real tables, real charts.
@NullMarked
package prongsai.documents.docx;

import org.jspecify.annotations.NullMarked;
