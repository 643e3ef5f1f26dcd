package org.partnershipportal.consultation.coding;

import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Renames a code.
 *
 * @param call which call
 * @param edition the edition of the tree that was read
 * @param code which code
 * @param name in one line
 * @param note what it is for; may be empty
 */
@ForOwnPages
public record ChangeCode(CallId call, long edition, CodeId code, String name, String note) {

    /**
     * @throws InvalidInput with everything at fault
     */
    public ChangeCode {
        FieldChecks checks = new FieldChecks(ChangeCode.class);
        name = checks.line("name", name, AddCode.NAME);
        note = checks.optionalText("note", note, AddCode.NOTE);
        checks.done();
    }
}
