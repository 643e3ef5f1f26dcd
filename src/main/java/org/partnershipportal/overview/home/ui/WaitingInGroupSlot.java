package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.overview.home.WorkList;
import org.partnershipportal.overview.home.WorkList.Urgency;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.spi.OpenTask;

/** On a working group's page: what waits for the reader in this group, as the home page says it (picture 12a). */
@org.springframework.stereotype.Component
class WaitingInGroupSlot implements PageSlot.Filler {

    private static final String PLACE = "workinggroup-waiting";

    private final Actors actors;
    private final WorkList work;

    WaitingInGroupSlot(Actors actors, WorkList work) {
        this.actors = actors;
        this.work = work;
    }

    @Override
    public Optional<Component> fill(String place, ContentRef group, String acting) {
        return place.equals(PLACE)
                ? Acting.parse(acting).flatMap(by -> waiting(actors.current(by), group))
                : Optional.empty();
    }

    private Optional<Component> waiting(Actor actor, ContentRef group) {
        Reader reader = actors.reader();
        Map<Urgency, List<OpenTask>> waiting = work.within(actor, group, reader.zone());
        return waiting.isEmpty() ? Optional.empty() : Optional.of(card(waiting, new HomeTimes(reader, actors.now())));
    }

    private static Card card(Map<Urgency, List<OpenTask>> waiting, HomeTimes times) {
        WaitingRows drawn = new WaitingRows(times);
        Rows rows = Rows.bare();
        waiting.forEach((urgency, tasks) -> tasks.forEach(task -> rows.add(drawn.row(task, urgency))));
        Card card = new Card(times.text("home.urgency.waiting"), rows);
        card.addClassName("key");
        return card;
    }
}
