package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.AppLink;

/** A strip of figures: each with what it counts as the link to its list, and a remark below. */
final class Figures extends UnorderedList {

    private final Language reader;

    Figures(Language reader) {
        this.reader = reader;
        addClassNames("card", "figures");
    }

    /**
     * A figure whose list is a page.
     *
     * @param page its address below {@code /app/}
     */
    Figures figure(String counted, long number, String remark, String page) {
        return add(new AppLink(face(counted, number, ""), page), remark);
    }

    /**
     * A figure whose list stands further down on the page.
     *
     * @param tone class of the number's colour; empty for none
     * @param list heading of the list; {@code null} where it is empty and not there
     */
    Figures figure(String counted, long number, String remark, String tone, @Nullable H2 list) {
        Component face = face(counted, number, tone);
        if (list == null) {
            return add(face, remark);
        }
        Anchor link = new Anchor("#", face);
        link.setRouterIgnore(true);
        link.addAttachListener(attached ->
                link.getElement().executeJs("window.Portal && window.Portal.leads(this, $0)", list.getElement()));
        return add(link, remark);
    }

    private Span face(String counted, long number, String tone) {
        Span what = new Span(counted);
        what.addClassName("m");
        Span figure = new Span(Formats.number(number, reader));
        figure.addClassName("num");
        if (!tone.isEmpty()) {
            figure.addClassName(tone);
        }
        Span face = new Span(what, figure);
        face.addClassName("figure");
        return face;
    }

    private Figures add(Component figure, String remark) {
        ListItem item = new ListItem(figure);
        if (!remark.isEmpty()) {
            Span below = new Span(remark);
            below.addClassName("m");
            item.add(below);
        }
        add(item);
        return this;
    }
}
