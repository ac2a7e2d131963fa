package prongsai.scoring.framework;

/// What an indicator is made of: [SubIndicator]s or [Item]s.
public sealed interface IndicatorPart permits SubIndicator, Item {}
