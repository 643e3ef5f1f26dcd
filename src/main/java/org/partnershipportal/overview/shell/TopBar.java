package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.ColourScheme;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.UnreadNotices;
import org.springframework.beans.factory.ObjectProvider;

/** The header: wordmark, searching, leaving in a hurry, whom the person acts for, notifications, language, account. */
@SpringComponent
@UIScope
class TopBar extends Header {
    private static final String ARCS = "<svg viewBox='0 0 30 30' fill='none' stroke='currentColor' stroke-width='4.5'"
            + " stroke-linecap='round'><path d='M17.7 4.3A11 11 0 0 1 25.6 18.0'/>"
            + "<path d='M22.9 22.6A11 11 0 0 1 7.1 22.6' opacity='.72'/>"
            + "<path d='M4.4 18.0A11 11 0 0 1 12.3 4.3' opacity='.46'/></svg>";

    /** Marks a session that its person ends, which keeps nothing of what was typed. */
    static final String SIGNS_OUT = "signs-out";

    /** What the header was last built from. */
    private record Shown(Acting acting, List<Membership> memberships, Set<StaffRole> staffRoles) {}

    private final Actors actors;
    private final Preferences preferences;
    private final AuthenticationContext authentication;
    private final @Nullable UnreadNotices notices;
    private final Span unread = new Span();
    private @Nullable Shown shown;

    TopBar(
            Actors actors,
            Preferences preferences,
            AuthenticationContext authentication,
            ObjectProvider<UnreadNotices> notices) {
        this.actors = actors;
        this.preferences = preferences;
        this.authentication = authentication;
        this.notices = notices.getIfAvailable();
        unread.addClassName("count");
        addClassName("top");
        add(new LeaveLink(preferences.language()));
    }

    /** Shows for whom one acts, here and in the row that takes the header's place on narrow screens. */
    void show(Acting acting, Actor actor, HasComponents bar) {
        Shown now = new Shown(acting, actors.memberships(), actors.staffRoles());
        if (!now.equals(shown)) {
            shown = now;
            build(now, bar);
        }
        if (notices != null) {
            long count = notices.unreadNotices(actor);
            unread.setText(Formats.number(count, PortalI18n.language(getLocale())));
            unread.setVisible(count > 0);
        }
    }

    private void build(Shown now, HasComponents bar) {
        removeAll();
        bar.removeAll();
        bar.add(actingMenu(now), new LeaveLink(preferences.language()));
        Div push = new Div();
        push.addClassName("push");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        String search = now.acting().segment() + "/search";
        AppLink toSearch = tool(Icon.SEARCH.create(), "search.page.search", search);
        toSearch.addClassName("to-search");
        add(skipLink(), toggle, wordmark(now.acting()), new SearchField(search), push);
        add(new LeaveLink(preferences.language()), actingMenu(now), toSearch);
        if (notices != null) {
            add(noticesLink(now.acting()));
        }
        add(languageMenu(), accountMenu(now.acting()));
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#content", getTranslation("plain.layout.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        skip.addAttachListener(attached -> skip.getElement().executeJs("window.Portal.skips(this, 'main')"));
        return skip;
    }

    private AppLink wordmark(Acting acting) {
        Span arcs = new Span();
        arcs.getElement().setProperty("innerHTML", ARCS).setAttribute("aria-hidden", "true");
        AppLink mark = new AppLink(MenuButton.face(arcs, new Span(getTranslation("plain.portal.name"))), home(acting));
        mark.addClassName("mark");
        return mark;
    }

    private MenuButton actingMenu(Shown now) {
        Span as = new Span(as(now));
        as.addClassName("as");
        Span name = new Span(name(now));
        name.addClassName("name");
        name.getElement()
                .setAttribute("dir", "auto"); // else its beginning is cut off where the page runs the other way
        Span who = new Span(name, Icon.DOWN.small());
        who.addClassName("who");
        Div face = new Div(as, who);
        face.addClassName("acting-face");
        MenuButton menu = new MenuButton(face, getTranslation("shell.acting.choose")).asTool();
        menu.addClassName("acting");
        menu.heading(getTranslation("shell.acting.choose"));
        for (Membership membership : now.memberships()) {
            addTo(menu, membership.name(), Acting.organisation(membership.organisation()), now);
        }
        if (!now.staffRoles().isEmpty()) {
            addTo(menu, getTranslation("shell.acting.staff"), Acting.STAFF, now);
        }
        addTo(menu, getTranslation("shell.acting.me"), Acting.ME, now);
        return menu;
    }

    private static void addTo(MenuButton menu, String name, Acting acting, Shown now) {
        menu.link(new AppLink(name, home(acting)), acting.equals(now.acting()));
    }

    private String as(Shown now) {
        List<String> roles = switch (now.acting()) {
            case Acting.ForMe me -> List.of();
            case Acting.ForStaff staff ->
                Arrays.stream(StaffRole.values())
                        .filter(now.staffRoles()::contains)
                        .map(role -> getTranslation(role.key()))
                        .toList();
            case Acting.ForOrganisation organisation ->
                Arrays.stream(MemberRole.values())
                        .filter(role -> membership(now).roles().contains(role))
                        .map(role -> getTranslation(role.key()))
                        .toList();
        };
        return roles.isEmpty()
                ? getTranslation("shell.acting.for")
                : getTranslation("shell.acting.for-as", Formats.list(roles, PortalI18n.language(getLocale())));
    }

    private String name(Shown now) {
        return switch (now.acting()) {
            case Acting.ForMe me -> getTranslation("shell.acting.me");
            case Acting.ForStaff staff -> getTranslation("shell.acting.staff");
            case Acting.ForOrganisation organisation -> membership(now).name();
        };
    }

    private static Membership membership(Shown now) {
        return now.memberships().stream()
                .filter(m -> Acting.organisation(m.organisation()).equals(now.acting()))
                .findFirst()
                .orElseThrow();
    }

    private AppLink noticesLink(Acting acting) {
        return tool(Icon.BELL.create(), "notification.inbox.title", acting.segment() + "/notifications", unread);
    }

    /** A link with an icon and its word, which narrow screens leave to the icon. */
    private AppLink tool(Component icon, String key, String path, Component... after) {
        Span word = new Span(getTranslation(key));
        word.addClassName("wide");
        Component[] face =
                Stream.concat(Stream.of(icon, word), Arrays.stream(after)).toArray(Component[]::new);
        AppLink link = new AppLink(MenuButton.face(face), path);
        link.addClassName("tool-link");
        return link;
    }

    private MenuButton languageMenu() {
        Language present = PortalI18n.language(getLocale());
        MenuButton menu = new MenuButton(
                        MenuButton.face(new Span(present.nativeName()), Icon.DOWN.small()),
                        getTranslation("shared.field.language"))
                .asTool();
        for (Language language : Language.values()) {
            Span name = new Span(language.nativeName());
            name.getElement().setAttribute("lang", language.tag());
            menu.choice(name, language == present, () -> {
                preferences.choose(language);
                getUI().ifPresent(ui -> ui.getPage().reload());
            });
        }
        return menu;
    }

    private MenuButton accountMenu(Acting acting) {
        Span word = new Span(getTranslation("shell.account"));
        word.addClassName("wide");
        Component face = MenuButton.face(Icon.PERSON.create(), word);
        MenuButton menu = new MenuButton(face, getTranslation("shell.account")).asTool();
        menu.link(new AppLink(getTranslation("shell.account.mine"), acting.segment() + "/me"), false);
        menu.rule().heading(getTranslation("shared.field.colours"));
        ColourScheme present = preferences.colourScheme();
        for (ColourScheme scheme : ColourScheme.values()) {
            menu.choice(new Span(getTranslation(scheme.key())), scheme == present, () -> choose(scheme));
        }
        menu.rule().item(getTranslation("shell.account.sign-out"), this::signOut);
        return menu;
    }

    private void signOut() {
        VaadinSession.getCurrent().setAttribute(SIGNS_OUT, true);
        authentication.logout();
    }

    private void choose(ColourScheme scheme) {
        preferences.choose(scheme);
        shown = null;
        getUI().ifPresent(ui ->
                ui.getPage().executeJs("window.Portal.scheme($0)", scheme.name().toLowerCase(Locale.ROOT)));
    }

    private static String home(Acting acting) {
        return acting.segment() + "/home";
    }
}
