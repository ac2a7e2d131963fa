/// Printed matter of the surveys: slips of codes for staff, posters for the public, QR codes.
@NullMarked
package prongsai.documents.sheet;

import org.jspecify.annotations.NullMarked;
