package prongsai.disclosure;

import prongsai.round.RoundId;

/// An executive approved the checklist of a round; the transaction has ended.
public record ChecklistApproved(RoundId round) {}
