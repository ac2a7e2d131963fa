/// Faults in what people and files give us, as values with a stable code, a place and a message in
/// Thai and English.
@NullMarked
package prongsai.scoring.problem;

import org.jspecify.annotations.NullMarked;
