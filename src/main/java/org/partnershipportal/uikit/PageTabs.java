package org.partnershipportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnershipportal.shared.ContentRef;

/**
 * Links between the pages of one record, the open one marked. The module of each page gives its own link, under its own
 * policy, through a {@link PageSlot.Filler}; where there is one page only, nothing shows.
 */
public final class PageTabs extends Nav {

    private static final char WHICH_IS_OPEN = '/';

    /**
     * The links of all pages that the reader may follow.
     *
     * @param place the name of the tabs, such as {@code desk-tabs}
     * @param open the name of the page that is open
     * @param name what the links are, for those who do not see them
     * @param record the record
     * @param acting for whom the reader acts, as it stands in the address
     * @param fillers all that there are
     */
    public PageTabs(
            String place, String open, String name, ContentRef record, String acting, List<PageSlot.Filler> fillers) {
        addClassName("tabs");
        setAriaLabel(name);
        UnorderedList list = new UnorderedList();
        fillers.stream()
                .flatMap(filler -> filler.fill(place + WHICH_IS_OPEN + open, record, acting).stream())
                .forEach(tab -> list.add(new ListItem(tab)));
        add(list);
        setVisible(list.getComponentCount() > 1);
    }

    /**
     * What a filler gives: the link to its page, if it is asked for these tabs.
     *
     * @param tabs the name of the tabs that the page belongs to
     * @param page the name of the page
     * @param place what the filler was asked for
     * @param link the link; asked for only then, and empty where the reader may not follow it
     */
    public static Optional<Component> tab(String tabs, String page, String place, Supplier<Optional<AppLink>> link) {
        if (!place.startsWith(tabs + WHICH_IS_OPEN)) {
            return Optional.empty();
        }
        return link.get().map(drawn -> {
            if (place.equals(tabs + WHICH_IS_OPEN + page)) {
                drawn.getElement().setAttribute("aria-current", "page");
            }
            return drawn;
        });
    }
}
