package org.partnershipportal.overview.mydata.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.platform.access.spi.Consequence;

/** What an erasure does, record by record with their counts, and any obstacle with a link to resolve it. */
final class ConsequenceList extends Div {

    ConsequenceList(List<Consequence> all) {
        addClassName("stack");
        List<Consequence> stops = all.stream().filter(Consequence::stops).toList();
        if (!stops.isEmpty()) {
            add(new Paragraph(getTranslation("mydata.erase.first")));
            UnorderedList first = bullets();
            stops.forEach(stop -> first.add(item(stop)));
            add(first);
        }
        add(new Paragraph(getTranslation("mydata.erase.does")));
        UnorderedList list = bullets();
        all.stream()
                .filter(one -> !one.stops())
                .forEach(one -> list.add(new ListItem(new Span(getTranslation(one.key(), one.count())))));
        list.add(new ListItem(new Span(getTranslation("mydata.erase.account"))));
        list.add(new ListItem(new Span(getTranslation("mydata.erase.trail"))));
        add(list);
    }

    private static UnorderedList bullets() {
        UnorderedList list = new UnorderedList();
        list.addClassName("bullets");
        return list;
    }

    private ListItem item(Consequence stop) {
        String record = stop.record() == null ? "" : stop.record().text();
        return new ListItem(new AppLink(getTranslation(stop.key(), record), String.valueOf(stop.path())));
    }
}
