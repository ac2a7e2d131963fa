/// The document model: what an official document says, free of how any format shows it.
///
/// A [Document] is built once and rendered as PDF, DOCX, HTML and XLSX, so the formats cannot drift
/// apart. All text holds Arabic digits; a renderer shows them through [Digits] unless a run is
/// verbatim.
@NullMarked
package prongsai.documents.model;

import org.jspecify.annotations.NullMarked;
