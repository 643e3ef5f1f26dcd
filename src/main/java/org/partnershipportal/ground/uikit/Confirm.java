package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Asks before something that cannot be undone. */
public final class Confirm {
    private static final String WIDTH = "36rem";

    private Confirm() {}

    /**
     * Asks, and acts if the answer is yes.
     *
     * @param question such as "Publish this partnership?"
     * @param consequence what will follow
     * @param verb the button's word: what will be done, never "OK"
     */
    public static void ask(String question, String consequence, String verb, Runnable act) {
        dialog(question, consequence, verb, "primary", act).open();
    }

    /** The same where more follows than a sentence says. */
    public static void ask(String question, Component consequence, String verb, Runnable act) {
        ConfirmDialog dialog = dialog(question, "", verb, "primary", act);
        dialog.setText(consequence);
        dialog.open();
    }

    /** The same for an act that ends or removes something. */
    public static void askToEnd(String question, String consequence, String verb, Runnable act) {
        dialog(question, consequence, verb, "error primary", act).open();
    }

    /**
     * Asks also for what a command needs. While that is at fault the dialog stays, with what was typed.
     *
     * @param consequence what will follow; may be empty
     * @param form asks for it
     * @param act does it with what was typed
     */
    public static <C extends Record> void ask(
            String question, String consequence, String verb, CommandForm<C> form, Consumer<C> act) {
        askUntil(question, consequence, verb, form, () -> form.send(act));
    }

    /**
     * The same for an act that may be refused for more than what was typed. The dialog stays until it is done.
     *
     * @param done does it; whether it was done
     */
    public static void askUntil(
            String question, String consequence, String verb, Component form, BooleanSupplier done) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(question);
        dialog.setWidth(WIDTH);
        Button confirm = new Button(verb, click -> {
            if (done.getAsBoolean()) {
                dialog.close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div body = new Div();
        body.addClassName("stack");
        if (!consequence.isEmpty()) {
            body.add(new Paragraph(consequence));
        }
        body.add(form);
        dialog.add(body);
        dialog.getFooter()
                .add(new Button(dialog.getTranslation("shared.verb.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    private static ConfirmDialog dialog(String question, String consequence, String verb, String theme, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme(theme);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("shared.verb.cancel"));
        dialog.addConfirmListener(confirmed -> act.run());
        return dialog;
    }
}
