package org.partnershipportal.platform.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.Toasts;

/**
 * A page below {@code /app/{acting}/}. Whom the person acts for is read from the address once, when the page opens, and
 * stays with the page; who acts is asked again at each act by {@link #actor()}.
 */
public abstract class ActingPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Name of the route parameter. */
    public static final String ACTING = "acting";

    private final Actors actors;
    private @Nullable Acting acting;
    private String pageTitle = "";

    protected ActingPage(Actors actors) {
        this.actors = actors;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        acting = event.getRouteParameters().get(ACTING).flatMap(Acting::parse).orElseThrow(NotFound::new);
        removeAll();
        Actor actor = actor();
        admit(actor);
        open(actor, event);
    }

    /** The first of three questions: may this kind of actor enter at all. */
    private void admit(Actor actor) {
        OpenTo open = getClass().getAnnotation(OpenTo.class);
        if (open == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " does not say who may enter");
        }
        if (!open.value().isOpenTo(actor)) {
            throw open.hidden() ? new NotFound() : new NotPermitted(open.value());
        }
    }

    /** Builds the page for the actor; called at each navigation to it. */
    protected abstract void open(Actor actor, BeforeEnterEvent event);

    /** Who acts, checked now. */
    protected final Actor actor() {
        return actors.current(acting());
    }

    /** For whom this page was opened. */
    protected final Acting acting() {
        if (acting == null) {
            throw new IllegalStateException("The page is not open");
        }
        return acting;
    }

    /** The address of a page below {@code /app/{acting}/}, for a router link or a navigation. */
    protected final String path(String below) {
        return acting().segment() + "/" + below;
    }

    /** What a part of the address names; what has not the form of it answers like what does not exist (R0.1). */
    protected static <T> T named(BeforeEnterEvent event, String part, Function<String, Optional<T>> form) {
        return event.getRouteParameters().get(part).flatMap(form).orElseThrow(NotFound::new);
    }

    /**
     * Says that something was done, and goes on.
     *
     * @param key of the sentence
     * @param below the page's address below {@code /app/{acting}/}
     */
    protected final void done(String key, String below) {
        Toasts.done(getTranslation(key));
        UI.getCurrent().navigate(path(below));
    }

    /** The reader's language and zone. */
    protected final Reader reader() {
        return actors.reader();
    }

    /** The moment at which the page is drawn, for words such as "three days left"; what is in time the services decide. */
    protected final Instant now() {
        return actors.now();
    }

    /** The reader's language. */
    protected final Language language() {
        return reader().language();
    }

    /** The page's title for the browser: the same as its heading, without names of persons or subjects of inputs. */
    protected final void title(String title) {
        pageTitle = title;
    }

    @Override
    public final String getPageTitle() {
        return pageTitle;
    }
}
