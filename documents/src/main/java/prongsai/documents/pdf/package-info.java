/// Documents as PDF: right Thai, for archives (PDF/A-2a) and for everyone (PDF/UA-1).
@NullMarked
package prongsai.documents.pdf;

import org.jspecify.annotations.NullMarked;
