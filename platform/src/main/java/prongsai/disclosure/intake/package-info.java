/// Answers for many items at once, pasted from a spreadsheet or copied from the year before:
/// proposed, compared with what stands there, and taken over item by item.
@NullMarked
package prongsai.disclosure.intake;

import org.jspecify.annotations.NullMarked;
