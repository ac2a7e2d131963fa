/// Reads what people hand in: raw answers, marks of the disclosure check, published scores. Every
/// fault of a file is reported at once, with its row and column; a faulty file is never read in
/// part without saying so.
@NullMarked
package prongsai.importing;

import org.jspecify.annotations.NullMarked;
