package org.partnershipportal.people.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Set;
import java.util.function.Consumer;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.platform.access.MemberRole;

/** Asks for the roles of one member. */
final class RolesDialog extends Dialog {

    private RolesDialog(String title, String verb, Set<MemberRole> preset, Consumer<Set<MemberRole>> chosen) {
        setHeaderTitle(title);
        FormProblems problems = new FormProblems();
        RolesField roles = new RolesField(preset);
        problems.bind("roles", roles);
        Button save = new Button(verb, click -> {
            boolean done = problems.run(() -> {
                new FieldChecks()
                        .that(!roles.getValue().isEmpty(), "roles", "membership.problem.roles")
                        .done();
                chosen.accept(roles.getValue());
            });
            if (done) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(problems, roles);
        getFooter().add(new Button(getTranslation("uikit.confirm.cancel"), click -> close()), save);
    }

    /** Opens the dialog; what was chosen is never empty. */
    static void open(String title, String verb, Set<MemberRole> preset, Consumer<Set<MemberRole>> chosen) {
        new RolesDialog(title, verb, preset, chosen).open();
    }
}
