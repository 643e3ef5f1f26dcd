package org.partnershipportal.overview.relation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.overview.relation.LinkedRecord;
import org.partnershipportal.platform.access.Acting;

/**
 * How linked records are shown to one reader.
 *
 * @param language the reader's language
 * @param acting for whom they act
 */
record LinkWording(Language language, Acting acting) implements Wording {

    /** The record's title, as the link to its page; to its chain, if that is the only page it has. */
    Component title(LinkedRecord record) {
        TextWithLanguage title = new TextWithLanguage(record.title(), language);
        if (record.inside().isEmpty() && !record.page().isEmpty()) {
            PlainLink link = new PlainLink("", language.tag() + record.page());
            link.add(title);
            return link;
        }
        return new AppLink(
                title, acting.segment() + "/" + (record.inside().isEmpty() ? record.chain() : record.inside()));
    }

    /** What else is said of it. */
    List<Component> besides(LinkedRecord record) {
        List<Component> said = new ArrayList<>();
        if (record.saysMore()) {
            Span more = new Span(new TextWithLanguage(record.besides(), language));
            more.addClassName("m");
            said.add(more);
        }
        if (record.isOver()) {
            said.add(StatusBadge.neutral(text(record.over())));
        }
        return said;
    }
}
