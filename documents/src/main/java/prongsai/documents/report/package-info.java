/// The reports: what an analysis says, as documents of the model.
@NullMarked
package prongsai.documents.report;

import org.jspecify.annotations.NullMarked;
