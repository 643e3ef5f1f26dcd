package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.platform.access.SignInLinks;

/** What the pages shown in place of another that could not be shown have in common. */
class ErrorPage extends Main implements HasDynamicTitle {
    private String pageTitle = "";

    /** Shows the sentence and the way on. */
    void say(String heading, String sentence) {
        removeAll();
        pageTitle = heading;
        add(new PageHeader(heading), new Paragraph(sentence), way());
    }

    /** Offers to sign in again and to come back. */
    void signInAgain(String then) {
        PlainLink go = new PlainLink(
                getTranslation("shared.verb.sign-in-again"), SignInLinks.again(PortalI18n.language(getLocale()), then));
        go.addClassNames("btn", "p");
        add(go);
    }

    private AppLink way() {
        return new AppLink(getTranslation("plain.layout.home"), "").asPrimary();
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }
}
