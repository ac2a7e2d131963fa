/// Pages of results: score, derivations, what-if, documents, marks.
@NullMarked
package prongsai.publishing.web;

import org.jspecify.annotations.NullMarked;
