package org.partnershipportal.overview.relation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.overview.relation.Chain;
import org.partnershipportal.overview.relation.Chains;
import org.partnershipportal.overview.relation.Onward;
import org.partnershipportal.overview.relation.RecordKind;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.overview.relation.Way;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;

/**
 * What a record came from and what came of it, on its own page, and what one can start on it: in the place that has the name of
 * its kind.
 */
@org.springframework.stereotype.Component
class ChainSlot implements PageSlot.Filler {

    private static final int SOME = 3;

    private final Chains chains;
    private final Actors actors;

    ChainSlot(Actors actors, Chains chains) {
        this.chains = chains;
        this.actors = actors;
    }

    @Override
    public Optional<Component> fill(String place, ContentRef record, String acting) {
        return place.equals(record.kind()) && RecordKind.named(place).isPresent()
                ? Acting.parse(acting).flatMap(by -> fill(actors.current(by), by, record))
                : Optional.empty();
    }

    private Optional<Component> fill(Actor actor, Acting acting, ContentRef record) {
        LinkWording wording = new LinkWording(actors.reader().language(), acting);
        Chain chain = chains.of(actor, wording.language(), record, SOME);
        boolean canLink = chains.canLink(actor, chain.record());
        List<Onward> onward = chains.onward(actor, chain.record());
        if (chain.isEmpty() && !canLink && onward.isEmpty()) {
            return Optional.empty();
        }
        Div all = new Div();
        all.addClassNames("stack", "s2");
        for (Way way : Way.values()) {
            if (chain.count(way) > 0) {
                all.add(new H3(wording.text(way.key())), rows(chain, way, wording));
            }
        }
        Div acts = new Div();
        acts.addClassName("row");
        if (!chain.isEmpty()) {
            acts.add(new AppLink(
                    wording.text("relation.slot.whole"),
                    acting.segment() + "/" + chain.record().chain()));
        }
        if (canLink) {
            acts.add(new AppLink(
                    wording.text("relation.links.open"),
                    acting.segment() + "/" + RelationLinks.links(chain.record().end())));
        }
        onward.forEach(step -> acts.add(new AppLink(wording.text(step.key()), acting.segment() + "/" + step.path())));
        all.add(acts);
        return Optional.of(new Card(wording.text("relation.chain.title"), all));
    }

    private static Rows rows(Chain chain, Way way, LinkWording wording) {
        Rows rows = Rows.bare();
        chain.parts(way).forEach(part -> {
            part.records().forEach(record -> {
                Row row = new Row(wording.title(record));
                wording.besides(record).forEach(row::line);
                rows.add(row);
            });
            if (part.more() > 0) {
                rows.addRow(new AppLink(
                        wording.text(
                                "relation.chain.more",
                                part.more(),
                                wording.text(part.stage().key())),
                        wording.acting().segment() + "/"
                                + RelationLinks.part(chain.record().end(), part.place())));
            }
        });
        return rows;
    }
}
