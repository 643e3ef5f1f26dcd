package org.partnershipportal.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.access.Acting;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.NavigationEntry;
import org.partnershipportal.access.NavigationEntry.Group;
import org.partnershipportal.access.spi.Navigation;
import org.partnershipportal.shared.Formats;
import org.partnershipportal.uikit.Icon;
import org.springframework.beans.factory.ObjectProvider;

/** The side navigation, put together from what the modules offer the actor; only the present page's group is open. */
@SpringComponent
@UIScope
class SideMenu extends SideNav {
    private static final Map<Group, Icon> ICONS = Map.of(
            Group.NOW, Icon.HOME,
            Group.TAKE_PART, Icon.SPEECH,
            Group.WORK_TOGETHER, Icon.PEOPLE,
            Group.PROMISE_AND_REPORT, Icon.FLAG,
            Group.LEARN, Icon.BOOK,
            Group.OUR_ORGANISATION, Icon.BUILDING,
            Group.STAFF, Icon.KEY);

    private final List<Navigation> offered;
    private final Map<Group, SideNavItem> groups = new EnumMap<>(Group.class);
    private List<NavigationEntry> shown = List.of();
    private @Nullable Acting shownFor;

    SideMenu(ObjectProvider<Navigation> offered) {
        this.offered = offered.orderedStream().toList();
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
    }

    void show(Acting acting, Actor actor, Location location) {
        List<NavigationEntry> entries = offered.stream()
                .flatMap(navigation -> navigation.entries(actor).stream())
                .sorted(Comparator.comparing(NavigationEntry::group).thenComparingInt(NavigationEntry::order))
                .toList();
        if (!entries.equals(shown) || !acting.equals(shownFor)) {
            shown = entries;
            shownFor = acting;
            build(acting);
        }
        Optional<Group> current = current(acting, location);
        groups.forEach(
                (group, item) -> item.setExpanded(current.filter(group::equals).isPresent()));
    }

    /** The group of the entry whose address is the longest beginning of the present one. */
    private Optional<Group> current(Acting acting, Location location) {
        String path = location.getPath() + "/";
        return shown.stream()
                .filter(entry -> path.startsWith(acting.segment() + "/" + entry.path() + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()))
                .map(NavigationEntry::group);
    }

    private void build(Acting acting) {
        removeAll();
        groups.clear();
        for (NavigationEntry entry : shown) {
            groups.computeIfAbsent(entry.group(), this::group).addItem(item(acting, entry));
        }
    }

    private SideNavItem group(Group group) {
        SideNavItem item = new SideNavItem(getTranslation(
                "shell.group." + group.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        Icon icon = ICONS.get(group);
        if (icon != null) {
            item.setPrefixComponent(icon.create());
        }
        addItem(item);
        return item;
    }

    private SideNavItem item(Acting acting, NavigationEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.textKey()), acting.segment() + "/" + entry.path());
        item.setMatchNested(true);
        if (entry.count() > 0) {
            Span waiting = new Span(Formats.number(entry.count(), PortalI18n.language(getLocale())));
            waiting.addClassName("waiting");
            item.setSuffixComponent(waiting);
        }
        return item;
    }
}
