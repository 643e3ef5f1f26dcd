package org.partnershipportal.overview.relation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.overview.relation.Chain;
import org.partnershipportal.overview.relation.Chains;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.overview.relation.Way;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;

/** What a partnership came from and what came of it, on its own page. */
@org.springframework.stereotype.Component
class ChainSlot extends ActingSlot<PartnershipId> {

    private static final int SOME = 3;

    private final Chains chains;
    private final Actors actors;

    ChainSlot(Actors actors, Chains chains) {
        super(actors, "partnership", PartnershipId::parse);
        this.chains = chains;
        this.actors = actors;
    }

    @Override
    protected Optional<? extends Component> fill(Actor actor, Acting acting, PartnershipId record) {
        LinkWording wording = new LinkWording(actors.reader().language(), acting);
        Chain chain = chains.of(
                actor, wording.language(), new ContentRef("partnership", record.toString()), SOME);
        boolean canLink = chains.canLink(actor, chain.record());
        if (chain.isEmpty() && !canLink) {
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
                        wording.text("relation.chain.more", part.more(), wording.text(part.stage().key())),
                        wording.acting().segment() + "/"
                                + RelationLinks.part(chain.record().end(), part.place())));
            }
        });
        return rows;
    }
}
