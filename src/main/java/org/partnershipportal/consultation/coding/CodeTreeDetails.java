package org.partnershipportal.consultation.coding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Permission;

/**
 * A call's codes as its report team reads them.
 *
 * @param call the call
 * @param edition the edition; commands carry it
 * @param codes each one before those below it
 * @param progress how far coding has come
 * @param next the first that came of the inputs that nobody has started to code; {@code null} if there is none
 * @param allowed what the actor may do now
 */
@ForOwnPages
public record CodeTreeDetails(
        CallId call,
        long edition,
        List<CodeRow> codes,
        CodingProgress progress,
        @Nullable InputId next,
        Set<Permission> allowed) {

    public CodeTreeDetails {
        codes = List.copyOf(codes);
        allowed = Set.copyOf(allowed);
    }
}
