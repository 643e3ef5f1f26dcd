package org.partnershipportal.people.membership.ui;

import java.util.Set;
import java.util.function.Consumer;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.platform.access.MemberRole;

/** Asks for the roles of one member. */
final class RolesDialog {

    /** What is ticked. */
    record Chosen(Set<MemberRole> roles) {
        Chosen {
            new FieldChecks(Chosen.class)
                    .that(!roles.isEmpty(), "roles", "membership.problem.roles")
                    .done();
        }
    }

    private RolesDialog() {}

    /** Opens the dialog; what was chosen is never empty. */
    static void open(String title, String verb, Set<MemberRole> preset, Consumer<Set<MemberRole>> chosen) {
        Confirm.ask(
                title,
                "",
                verb,
                new CommandForm<>(Chosen.class).required(Chosen::roles, new RolesField(preset)),
                typed -> chosen.accept(typed.roles()));
    }
}
