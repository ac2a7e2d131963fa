/// PDF files as numbered objects, as far as documents need them: PDF 1.7 with object streams.
@NullMarked
package prongsai.documents.pdf.file;

import org.jspecify.annotations.NullMarked;
