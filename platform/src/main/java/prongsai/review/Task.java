package prongsai.review;

import prongsai.agency.AgencyId;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// An item of a round that is to be marked.
///
/// @param round the round
/// @param agency whose round it is
/// @param item the item
/// @param place of the item in its framework, from 0
/// @param checklist SHA-256 of the approved checklist
public record Task(RoundId round, AgencyId agency, Code item, int place, String checklist) {}
