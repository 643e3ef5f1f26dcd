package org.partnershipportal.overview.relation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.overview.relation.Chain;
import org.partnershipportal.overview.relation.ChainPart;
import org.partnershipportal.overview.relation.ChainPicture;
import org.partnershipportal.overview.relation.Chains;
import org.partnershipportal.overview.relation.LinkedRecord;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.overview.relation.Way;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-REL-01: follow a record's chain, both ways. */
@Route(":acting/chain/:kind/:id")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/relation.css")
class ChainView extends ActingPage {

    /** How many records of a stage stand on the page; the others on a page of their own. */
    private static final int SOME = 20;

    private final Chains chains;

    ChainView(Actors actors, Chains chains) {
        super(actors);
        this.chains = chains;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("relation.chain.title"));
        ContentRef named = new ContentRef(named(event, "kind", Optional::of), named(event, "id", Optional::of));
        Chain chain = chains.pictured(actor, language(), named, SOME);
        LinkWording wording = new LinkWording(language(), acting());
        add(header(actor, chain.record(), wording));
        if (chain.isEmpty()) {
            add(new EmptyState(getTranslation("relation.chain.none")));
        }
        if (!chain.isEmpty()) {
            add(picture(chain));
        }
        for (Way way : Way.values()) {
            if (chain.count(way) > 0) {
                add(side(chain, way, wording));
            }
        }
    }

    private PageHeader header(Actor actor, LinkedRecord record, LinkWording wording) {
        PageHeader header = new PageHeader(record.title(), language()).lead(getTranslation("relation.chain.lead"));
        if (!record.inside().isEmpty()) {
            header.back(getTranslation(record.end().kind().key()), path(record.inside()));
        }
        header.meta(getTranslation(record.end().kind().key()));
        wording.besides(record).forEach(header::meta);
        if (chains.canLink(actor, record)) {
            header.primary(new AppLink(getTranslation("relation.links.open"), path(RelationLinks.links(record.end()))));
        }
        return header;
    }

    /** The same markup as on the page without script. */
    private Div picture(Chain chain) {
        Div picture = new Div();
        picture.addClassNames("card", "links");
        picture.getElement()
                .setProperty("innerHTML", ChainPicture.of(chain, language(), acting().segment() + "/", " router-link"));
        return picture;
    }

    private Section side(Chain chain, Way way, LinkWording wording) {
        Div parts = new Div();
        parts.addClassNames("stack", "m2");
        chain.parts(way).forEach(part -> parts.add(part(chain.record(), part, wording)));
        return Card.section(
                getTranslation(way.key()), getTranslation("relation.chain.records", chain.count(way)), parts);
    }

    private Div part(LinkedRecord record, ChainPart part, LinkWording wording) {
        Rows rows = new Rows();
        part.records().forEach(one -> rows.add(row(one, wording)));
        Div all = new Div(new H3(getTranslation(part.stage().key())), rows);
        all.addClassNames("stack", "s2");
        if (part.more() > 0) {
            all.add(new AppLink(
                    getTranslation("relation.chain.all", part.total()),
                    path(RelationLinks.part(record.end(), part.place()))));
        }
        return all;
    }

    static Row row(LinkedRecord record, LinkWording wording) {
        Row row = new Row(wording.title(record));
        wording.besides(record).forEach(row::line);
        return row.end(new AppLink(
                wording.text("relation.chain.open"), wording.acting().segment() + "/" + record.chain()));
    }
}
