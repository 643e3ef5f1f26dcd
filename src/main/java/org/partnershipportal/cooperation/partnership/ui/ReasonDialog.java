package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.partnershipportal.cooperation.partnership.Reason;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.CommandForm;

/** Asks for the reason of an act that ends something, with what follows from it. */
final class ReasonDialog extends Dialog {

    private ReasonDialog(String title, String consequence, String verb, Language writer, Consumer<Reason> act) {
        setHeaderTitle(title);
        setWidth("32rem");
        TextArea reason = new TextArea(getTranslation("partnership.reason.label"));
        reason.setWidthFull();
        CommandForm<Reason> form = new CommandForm<>(Reason.class)
                .bound(Reason::reason, reason, reason::getValue)
                .given(Reason::language, writer.tag());
        Button confirm = new Button(
                verb,
                click -> form.read()
                        .filter(given -> form.run(() -> act.accept(given)))
                        .ifPresent(done -> close()));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(consequence), form, reason);
        getFooter().add(new Button(getTranslation("uikit.confirm.cancel"), click -> close()), confirm);
    }

    /** Opens the dialog; the reason is never blank. */
    static void open(String title, String consequence, String verb, Language writer, Consumer<Reason> act) {
        new ReasonDialog(title, consequence, verb, writer, act).open();
    }
}
