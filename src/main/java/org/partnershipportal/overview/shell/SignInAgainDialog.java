package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.SignInLinks;

/**
 * Asks somebody to give their credentials once more, in a tab of its own: the page and all that is typed in it stay as they are, and
 * the act is repeated by hand.
 */
class SignInAgainDialog extends Dialog {

    SignInAgainDialog(UI ui, Language language, SignInAgain why) {
        setHeaderTitle(ui.getTranslation("shell.again.heading"));
        setWidth("32rem");
        Anchor go = new PlainLink(ui.getTranslation("shared.verb.sign-in-again"), SignInLinks.again(language));
        go.setTarget("_blank");
        go.addClassNames("btn", "p");
        go.addAttachListener(attached -> go.getElement().executeJs("window.Portal.confirms(this); this.focus()"));
        go.getElement().addEventListener("confirmed", confirmed -> {
            close();
            Toasts.done(ui.getTranslation("shell.again.done"));
        });
        add(new Paragraph(
                ui.getTranslation(why.needsSecondFactor() ? "shell.again.second-factor" : "shell.again.sentence")));
        getFooter().add(new Button(ui.getTranslation("shared.verb.cancel"), click -> close()), go);
    }
}
