/// The plan of measures as the official table (O42), and the report on how it was carried out
/// (O43), as documents of the model; prose in `phrases.properties`.
@NullMarked
package prongsai.documents.plan;

import org.jspecify.annotations.NullMarked;
