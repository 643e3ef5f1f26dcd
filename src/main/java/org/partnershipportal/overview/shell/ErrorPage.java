package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PageHeader;

/** What the pages have in common that stand where another could not be shown. */
class ErrorPage extends Main implements HasDynamicTitle {
    private String pageTitle = "";

    /** Shows the sentence and the way on. */
    void say(String heading, String sentence) {
        removeAll();
        pageTitle = heading;
        add(new PageHeader(heading), new Paragraph(sentence), way());
    }

    private AppLink way() {
        return new AppLink(getTranslation("shell.error.home"), "").asPrimary();
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }
}
