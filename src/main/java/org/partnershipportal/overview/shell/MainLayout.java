package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.LoadedSample;
import org.partnershipportal.platform.access.PersonId;

/**
 * What surrounds every signed-in page: header, side navigation, the row that says whom the person acts for, footer.
 * Public only because view tests without Spring read layouts through the JDK's service loader.
 */
@Layout
@PermitAll
@JavaScript("context://js/portal.js")
@ForOwnPages
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final Set<String> WIDE_PAGES = Set.of("desk", "chain");

    private final Actors actors;
    private final Preferences preferences;
    private final TopBar top;
    private final SideMenu side;
    private final KeptForms forms;
    private final com.vaadin.flow.component.html.Section bar = new com.vaadin.flow.component.html.Section();
    private final Div body = new Div();
    private @Nullable HasElement view;
    private boolean atDesk;

    /** Where the person is who has the present page open, and what they have typed there. */
    private KeptForms.@Nullable Place place;

    private @Nullable TypedFields typed;

    MainLayout(
            Actors actors, Preferences preferences, TopBar top, SideMenu side, KeptForms forms, LoadedSample sample) {
        this.actors = actors;
        this.preferences = preferences;
        this.top = top;
        this.side = side;
        this.forms = forms;
        bar.addClassName("bar");
        bar.setAriaLabel(word("shell.acting.for"));
        bar.add(new LeaveLink(preferences.language()));
        body.addClassName("body");
        body.add(bar, footer(sample.isThere()), new StaySignedIn(preferences.language()));
        setContent(body);
        addToNavbar(top);
        addToDrawer(side);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        view = content;
        body.getElement().insertChild(1, content.getElement());
        getElement().executeJs("window.dispatchEvent(new CustomEvent('close-overlay-drawer'))");
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        if (view != null) {
            view.getElement().removeFromParent();
            view = null;
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<Actor> actor = actor(event.getLocation());
        actor.flatMap(Actor::acting).ifPresent(acting -> {
            top.show(acting, actor.get(), bar);
            side.show(acting, actor.get(), event.getLocation());
        });
        makeRoom(event.getLocation());
        actors.person().ifPresent(person -> typeAgain(person, event.getLocation()));
    }

    /**
     * The desk's tables and the pictures of chains are wide: whoever comes to one of these pages finds the side navigation
     * closed behind its button, and open again on leaving; in between it is as the person has it. Narrow windows have it
     * closed everywhere.
     */
    private void makeRoom(Location location) {
        boolean nowAtDesk = location.getSegments().stream()
                .skip(1)
                .findFirst()
                .filter(WIDE_PAGES::contains)
                .isPresent();
        if (nowAtDesk != atDesk) {
            atDesk = nowAtDesk;
            setClassName("at-desk", atDesk);
            getElement().executeJs("if (matchMedia('(min-width: 64.01rem)').matches) this.drawerOpened = $0", !atDesk);
        }
    }

    /** Puts back what the person had typed here when the session ended. */
    private void typeAgain(PersonId person, Location location) {
        if (view instanceof Component page) {
            place = new KeptForms.Place(person, location.getPathWithQueryParameters());
            typed = new TypedFields(page);
            Map<TypedFields.Field, @Nullable Object> kept = forms.take(place);
            if (!kept.isEmpty()) {
                typed.type(kept);
                Span words = new Span(getTranslation("shell.session.typed-again"));
                Div note = new Div(Icon.CLOCK.create(), words);
                note.addClassName("note");
                page.getElement().insertChild(Math.min(1, page.getElement().getChildCount()), note.getElement());
                Toasts.announce(words.getText());
            }
        }
    }

    /** A page that goes because its session ends, and not because the person leaves it, keeps what was typed. */
    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        VaadinSession session = detach.getSession();
        if (place != null
                && typed != null
                && session.getState() != VaadinSessionState.OPEN
                && session.getAttribute(TopBar.SIGNS_OUT) == null) {
            forms.keep(place, typed.changed());
        }
    }

    /** Who acts by the address; on pages that say nothing of it, as the person usually acts. */
    private Optional<Actor> actor(Location location) {
        if (actors.person().isEmpty()) {
            return Optional.empty();
        }
        Optional<Acting> inAddress = Acting.parse(location.getFirstSegment());
        try {
            return Optional.of(actors.current(inAddress.orElseGet(preferences::usualActing)));
        } catch (NotFound | SignInAgain notTheirs) {
            return Optional.of(actors.current(preferences.usualActing()));
        }
    }

    /** It stays while pages come and go, so it speaks the person's language, also below a preview in another one. */
    private Footer footer(boolean sample) {
        String language = preferences.language().tag();
        Footer footer = new Footer(
                new PlainLink(word("plain.layout.help"), language + "/help"),
                new PlainLink(word("plain.layout.safety"), language + "/safety"),
                new PlainLink(word("plain.layout.accessibility"), language + "/accessibility"),
                new PlainLink(word("plain.layout.privacy"), language + "/privacy"),
                new Span(word("plain.layout.not-endorsed")));
        if (sample) {
            footer.add(new Span(word("plain.layout.sample")));
        }
        footer.addClassName("foot");
        return footer;
    }

    private String word(String key) {
        return Translations.standard().text(preferences.language(), key);
    }
}
