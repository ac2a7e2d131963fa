package prongsai.checking;

import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// A link that an agency gave for an item.
public record WatchedLink(RoundId round, Code item, String url) {}
