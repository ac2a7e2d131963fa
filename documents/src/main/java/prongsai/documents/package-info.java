/// Official Thai documents: the model, its renderers, and the reports built from an analysis.
@NullMarked
package prongsai.documents;

import org.jspecify.annotations.NullMarked;
