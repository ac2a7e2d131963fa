@NullMarked
package prongsai.documents.plan;

import org.jspecify.annotations.NullMarked;
