package org.partnershipportal.overview.atlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.overview.atlas.RulePage;
import org.partnershipportal.overview.atlas.Rules;
import org.partnershipportal.overview.relation.ChainPart;
import org.partnershipportal.overview.relation.LinkedRecord;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleSets;

/** UC-ATL-02: read what came of a rule, and where there is nothing yet. */
@Route(":acting/rules/:rule")
@OpenTo(Permission.READ)
class RuleView extends ActingPage {

    private static final int SOME = 20;

    private final Rules rules;

    RuleView(Actors actors, Rules rules) {
        super(actors);
        this.rules = rules;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        RulePage page = rules.page(actor, language(), named(event, "rule", Optional::of), SOME);
        String name = name(page.rule());
        title(name);
        PageHeader header = new PageHeader(name)
                .back(page.set().shortNames().in(language()), path(page.index()))
                .lead(getTranslation("atlas.rule.lead"))
                .meta(new TextWithLanguage(page.rule().heading(language()), language()));
        if (page.rule().isUnofficial(language())) {
            header.meta(getTranslation("taxonomy.heading.unofficial"));
        }
        header.secondary(new AppLink(
                getTranslation("relation.chain.follow"),
                path(page.chain().record().chain())));
        if (Permission.WRITE_PRACTICE.isOpenTo(actor)) {
            header.primary(new AppLink(getTranslation("practice.new.verb"), path(PracticeLinks.NEW)));
        }
        page.before().ifPresent(rule -> header.meta(beside(rule)));
        page.after().ifPresent(rule -> header.meta(beside(rule)));
        add(header);
        page.parts().forEach(part -> add(section(page, part)));
    }

    private AppLink beside(Rule rule) {
        return new AppLink(name(rule), path(RelationLinks.rule(rule.ref())));
    }

    private String name(Rule rule) {
        return RuleSets.standard().text(rule.ref(), language());
    }

    private Section section(RulePage page, ChainPart part) {
        String heading = getTranslation(part.stage().key());
        if (part.total() == 0) {
            String list = RulePage.begin(part.stage());
            return Card.section(
                    heading,
                    "0",
                    new EmptyState(getTranslation(RulePage.gap(part.stage()))),
                    new AppLink(getTranslation("plain.layout." + list), path(list)));
        }
        Rows rows = new Rows();
        part.records().forEach(record -> rows.add(row(record)));
        Section section = Card.section(heading, Formats.number(part.total(), language()), rows);
        if (part.more() > 0) {
            section.add(new AppLink(
                    getTranslation("relation.chain.all", part.total()),
                    path(RelationLinks.part(page.chain().record().end(), part.place()))));
        }
        return section;
    }

    private Row row(LinkedRecord record) {
        Row row = new Row(title(record));
        if (record.saysMore()) {
            row.line(new TextWithLanguage(record.besides(), language()));
        }
        return record.isOver() ? row.end(StatusBadge.neutral(getTranslation(record.over()))) : row;
    }

    /** The title as the link to the record's page; to its chain, if that is the only page it has. */
    private Component title(LinkedRecord record) {
        TextWithLanguage title = new TextWithLanguage(record.title(), language());
        if (record.inside().isEmpty() && !record.page().isEmpty()) {
            PlainLink link = new PlainLink("", language().tag() + record.page());
            link.add(title);
            return link;
        }
        return new AppLink(title, path(record.inside().isEmpty() ? record.chain() : record.inside()));
    }
}
