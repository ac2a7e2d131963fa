package prongsai.register;

import java.util.Set;
import java.util.UUID;
import prongsai.agency.RegisterPlan;

/// What would become of the register.
///
/// @param unknown types, ministries and provinces that the register does not have so far
/// @param changedMeanwhile whether the register changed between the look and the yes
public record RegisterPlanView(
    UUID upload,
    String file,
    RegisterPlan plan,
    int shown,
    Set<String> unknown,
    boolean changedMeanwhile) {}
