package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirm {
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

    /** The same for an act that ends or removes something. */
    public static void askToEnd(String question, String consequence, String verb, Runnable act) {
        dialog(question, consequence, verb, "error primary", act).open();
    }

    private static ConfirmDialog dialog(String question, String consequence, String verb, String theme, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme(theme);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("uikit.confirm.cancel"));
        dialog.addConfirmListener(confirmed -> act.run());
        return dialog;
    }
}
