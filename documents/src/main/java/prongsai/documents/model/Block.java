package prongsai.documents.model;

/// One building block of a section.
public sealed interface Block
    permits Cover, Heading, Paragraph, Listing, KeyFigures, Table, BarChart, RadarChart {}
