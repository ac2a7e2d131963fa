package prongsai.progress;

import java.time.Instant;
import prongsai.access.AccountId;
import prongsai.plan.StepId;

/// What an officer or an executive said about a step.
public record StepComment(StepId step, String text, Instant at, AccountId by) {}
