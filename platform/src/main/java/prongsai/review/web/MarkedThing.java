package prongsai.review.web;

import prongsai.agency.Agency;
import prongsai.round.Round;
import prongsai.scoring.framework.Item;

/// An item of a round of an agency.
public record MarkedThing(Round round, Agency agency, Item item) {}
