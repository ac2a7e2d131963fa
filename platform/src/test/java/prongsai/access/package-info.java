/// Tests of accounts, rights, sign-in and the audit trail.
@NullMarked
package prongsai.access;

import org.jspecify.annotations.NullMarked;
