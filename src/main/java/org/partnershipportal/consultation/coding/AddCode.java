package org.partnershipportal.consultation.coding;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Adds a code to a call's tree, as the last one below its parent.
 *
 * @param call which call
 * @param edition the edition of the tree that was read; 0 if there is none yet
 * @param parent below which code; {@code null} for the first level
 * @param name in one line
 * @param note what it is for; may be empty
 */
@ForOwnPages
public record AddCode(CallId call, long edition, @Nullable CodeId parent, String name, String note) {

    static final int NAME = 120;
    static final int NOTE = 2_000;

    /**
     * @throws InvalidInput with everything at fault
     */
    public AddCode {
        FieldChecks checks = new FieldChecks(AddCode.class);
        name = checks.line("name", name, NAME);
        note = checks.optionalText("note", note, NOTE);
        checks.done();
    }
}
