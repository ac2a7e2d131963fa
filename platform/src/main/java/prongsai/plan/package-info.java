/// The plan of measures that answers a result: proposed out of the guidance, edited by officers,
/// approved by the executive as a whole.
@NullMarked
package prongsai.plan;

import org.jspecify.annotations.NullMarked;
