package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.NavigationEntry.Group;
import org.partnershipportal.platform.access.spi.Navigation;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The side navigation, put together from what the modules offer the actor; only the present page's group is open. Plain
 * lists and buttons: the framework's own navigation names an element for screen readers that does not exist.
 */
@SpringComponent
@UIScope
class SideMenu extends Nav {
    private final List<Navigation> offered;

    SideMenu(ObjectProvider<Navigation> offered) {
        this.offered = offered.orderedStream().toList();
        addClassName("side");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
    }

    void show(Acting acting, Actor actor, Location location) {
        List<NavigationEntry> entries = offered.stream()
                .flatMap(navigation -> navigation.entries(actor).stream())
                .sorted(Comparator.comparing(NavigationEntry::group).thenComparingInt(NavigationEntry::order))
                .toList();
        Optional<NavigationEntry> current = current(entries, acting, location);
        Map<Group, UnorderedList> groups = new EnumMap<>(Group.class);
        UnorderedList list = new UnorderedList();
        for (NavigationEntry entry : entries) {
            boolean open = current.filter(c -> c.group() == entry.group()).isPresent();
            groups.computeIfAbsent(entry.group(), group -> group(list, group, open))
                    .add(new ListItem(
                            link(acting, entry, current.filter(entry::equals).isPresent())));
        }
        removeAll();
        add(list);
    }

    /** The entry whose address is the longest beginning of the present one. */
    private static Optional<NavigationEntry> current(List<NavigationEntry> entries, Acting acting, Location location) {
        String path = location.getPath() + "/";
        return entries.stream()
                .filter(entry -> path.startsWith(acting.segment() + "/" + entry.path() + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
    }

    /** Adds a group: a button that opens and closes the list of its entries, in the browser. */
    private UnorderedList group(UnorderedList list, Group group, boolean open) {
        String name = group.name().toLowerCase(Locale.ROOT).replace('_', '-');
        UnorderedList entries = new UnorderedList();
        entries.setId("side-" + name);
        Span word = new Span(getTranslation("shell.group." + name));
        Span arrow = Icon.FORWARD.small();
        arrow.addClassName("arrow");
        NativeButton button = new NativeButton();
        button.add(icon(group).create(), word, arrow);
        button.getElement().setAttribute("type", "button").setAttribute("aria-controls", "side-" + name);
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
        entries.getElement().setAttribute("hidden", !open);
        list.add(new ListItem(button, entries));
        return entries;
    }

    private static Icon icon(Group group) {
        return switch (group) {
            case NOW -> Icon.HOME;
            case TAKE_PART -> Icon.SPEECH;
            case WORK_TOGETHER -> Icon.PEOPLE;
            case PROMISE_AND_REPORT -> Icon.FLAG;
            case LEARN -> Icon.BOOK;
            case OUR_ORGANISATION -> Icon.BUILDING;
            case STAFF -> Icon.KEY;
        };
    }

    private AppLink link(Acting acting, NavigationEntry entry, boolean current) {
        AppLink link = new AppLink(getTranslation(entry.textKey()), acting.segment() + "/" + entry.path());
        if (entry.count() > 0) {
            Span waiting = new Span(Formats.number(entry.count(), PortalI18n.language(getLocale())));
            waiting.addClassName("waiting");
            link.add(waiting);
        }
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
