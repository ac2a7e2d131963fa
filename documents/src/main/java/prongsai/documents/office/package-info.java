/// What DOCX and XLSX share: native charts with their data, widths of Thai text, fixed zip bytes.
@NullMarked
package prongsai.documents.office;

import org.jspecify.annotations.NullMarked;
