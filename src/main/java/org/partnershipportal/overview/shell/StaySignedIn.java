package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/** Asks five minutes before the session ends whether to stay, and says so when it has ended. */
@Tag("dialog")
class StaySignedIn extends Component implements HasComponents {
    private static final int ASK_AFTER_SECONDS = 25 * 60;
    private static final int ENDS_AFTER_SECONDS = 30 * 60;

    StaySignedIn(Language language) {
        getElement().getClassList().add("stay");
        getElement().setAttribute("aria-label", word(language, "shell.session.ask"));
        NativeButton stay = new NativeButton(
                word(language, "shell.session.stay"), click -> getElement().executeJs("this.close()"));
        stay.getElement().setAttribute("type", "button");
        Div ask = new Div(
                new H2(word(language, "shell.session.ask")), new Paragraph(word(language, "shell.session.soon")), stay);
        ask.addClassNames("ask", "stack");
        Anchor again = new Anchor("./", word(language, "shared.verb.sign-in-again"));
        again.setRouterIgnore(true);
        again.addClassNames("btn", "p");
        Div ended = new Div(
                new H2(word(language, "shell.session.ended")),
                new Paragraph(word(language, "shell.session.return")),
                again);
        ended.addClassNames("ended", "stack");
        add(ask, ended, new LeaveLink(language));
    }

    private static String word(Language language, String key) {
        return Translations.standard().text(language, key);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs("window.Portal.watchSession(this, $0, $1)", ASK_AFTER_SECONDS, ENDS_AFTER_SECONDS);
    }
}
