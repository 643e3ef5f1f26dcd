package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;

/**
 * A place on a page that is offered by name to modules above, which the page does not know. A module that fills it
 * decides under its own policy what the reader can see of the record; if no module has anything, nothing is shown.
 */
public final class PageSlot extends Div {
    /** Fills places on pages; a bean of a module above. */
    public interface Filler {
        /**
         * What to show.
         *
         * @param place the place's name
         * @param record the record whose page it is
         * @param acting for whom the reader acts, as it stands in the address
         */
        Optional<Component> fill(String place, ContentRef record, String acting);
    }

    /**
     * @param place the place's name, such as {@code partnership-chain}
     * @param record the record whose page it is
     * @param acting for whom the reader acts, as it stands in the address
     * @param fillers all that there are
     */
    public PageSlot(String place, ContentRef record, String acting, List<Filler> fillers) {
        fillings(place, record, acting, fillers).forEach(this::add);
        addClassNames("stack", "m2");
        setVisible(getComponentCount() > 0);
    }

    /**
     * What fills a place that is no part of the page by itself, such as a row of links.
     *
     * @param place the place's name
     * @param record the record whose page it is
     * @param acting for whom the reader acts, as it stands in the address
     * @param fillers all that there are
     */
    public static List<Component> fillings(String place, ContentRef record, String acting, List<Filler> fillers) {
        return fillers.stream()
                .flatMap(filler -> filler.fill(place, record, acting).stream())
                .toList();
    }
}
