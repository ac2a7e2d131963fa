/// Who may do what, and what was done: accounts, roles within the tree of agencies, sign-in, and
/// the append-only audit trail.
@NullMarked
package prongsai.access;

import org.jspecify.annotations.NullMarked;
