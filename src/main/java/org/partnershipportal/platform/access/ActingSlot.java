package org.partnershipportal.platform.access;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.PageSlot;

/**
 * Fills one place on the pages of one sort of record, for the actor that the page's address names.
 *
 * @param <I> the record's id
 */
public abstract class ActingSlot<I> implements PageSlot.Filler {

    private final Actors actors;
    private final String place;
    private final Function<String, Optional<I>> id;

    /**
     * @param place the place's name
     * @param id reads the record's id; empty for what is none
     */
    protected ActingSlot(Actors actors, String place, Function<String, Optional<I>> id) {
        this.actors = actors;
        this.place = place;
        this.id = id;
    }

    /** What to show to the actor; nothing shows where it is empty. */
    protected abstract Optional<? extends Component> fill(Actor actor, Acting acting, I record);

    @Override
    public final Optional<Component> fill(String named, ContentRef record, String acting) {
        return named.equals(place)
                ? Acting.parse(acting)
                        .flatMap(by -> id.apply(record.id()).flatMap(of -> fill(actors.current(by), by, of)))
                : Optional.empty();
    }
}
