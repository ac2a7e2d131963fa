/// Pages: what stands on them, how blocks flow over them, and the structure that tells readers what
/// each part is.
@NullMarked
package prongsai.documents.pdf.page;

import org.jspecify.annotations.NullMarked;
