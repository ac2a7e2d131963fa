/// The register of assessed agencies: what each is, and whom it belongs to.
@NullMarked
package prongsai.agency;

import org.jspecify.annotations.NullMarked;
