/// The typeface of documents: Thai shaping, metrics, and the parts of its files that a PDF embeds.
///
/// Shaping is the JDK's own HarfBuzz; nothing here needs a screen or installed fonts.
@NullMarked
package prongsai.documents.font;

import org.jspecify.annotations.NullMarked;
