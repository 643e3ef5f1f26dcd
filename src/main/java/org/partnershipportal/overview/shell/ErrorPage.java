package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.platform.access.SignInLinks;

/** What the pages shown in place of another have in common: what happened, what to do, and the way home. */
class ErrorPage extends Main implements HasDynamicTitle {
    private final AppLink home = new AppLink(getTranslation("plain.layout.home"), "");
    private final Div ways = new Div();
    private String pageTitle = "";

    /**
     * Shows what happened and the way on.
     *
     * @param cure what the reader can do; empty where the sentence says it
     */
    void say(String heading, String sentence, String cure) {
        removeAll();
        pageTitle = heading;
        add(new PageHeader(heading), new Paragraph(sentence));
        if (!cure.isEmpty()) {
            add(new Paragraph(cure));
        }
        ways.removeAll();
        ways.addClassName("row");
        ways.add(home.asPrimary());
        add(ways);
    }

    /** There is no such page, or none for this reader: nobody is told which (R0.1). */
    void nothingHere() {
        say(
                getTranslation("shell.error.not-found"),
                getTranslation("shell.error.not-found-sentence"),
                getTranslation("shell.error.not-found-cure"));
    }

    /** Offers to sign in again and to come back. */
    void signInAgain(Location then) {
        button(SignInLinks.again(PortalI18n.language(getLocale()), "/app/" + then.getPath()));
    }

    /** Offers to sign in and to come back; nobody is asked for more than the sign-in service wants. */
    void signIn(Location then) {
        button("app/" + then.getPathWithQueryParameters());
    }

    private void button(String path) {
        PlainLink go = new PlainLink(getTranslation("shared.verb.sign-in-again"), path);
        go.addClassNames("btn", "p");
        home.removeClassName("p");
        ways.addComponentAsFirst(go);
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }
}
