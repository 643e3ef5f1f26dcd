package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Icon;

/**
 * "Leave this site" (UC-PUB-05): an ordinary link to where the session ends. With script it leaves at once, does not
 * ask about unsaved changes, and replaces this page in the browser's history.
 */
class LeaveLink extends Anchor {

    LeaveLink(Language language) {
        super("../" + language.tag() + "/leave");
        add(Icon.LEAVE.create(), new Span(getTranslation("plain.layout.leave")));
        getElement().setAttribute("rel", "nofollow noreferrer");
        setRouterIgnore(true);
        addClassNames("tool-link", "leave");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs("window.Portal.leaves(this)");
    }
}
