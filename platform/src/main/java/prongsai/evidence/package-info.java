/// What was seen at an address and when, kept so that a later change is noticed.
@NullMarked
package prongsai.evidence;

import org.jspecify.annotations.NullMarked;
