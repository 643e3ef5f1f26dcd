package org.partnershipportal.overview.atlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.PartnershipMention;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.overview.atlas.AtlasLinks;
import org.partnershipportal.overview.atlas.StateFigure;
import org.partnershipportal.overview.atlas.StatePage;
import org.partnershipportal.overview.atlas.StatePicture;
import org.partnershipportal.overview.atlas.States;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.commitment.CommitmentFigures;
import org.partnershipportal.promises.commitment.CommitmentLine;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.recommendation.RecommendationCount;
import org.partnershipportal.promises.recommendation.RecommendationLinks;

/** UC-ATL-01: read what a State has promised, what was recommended to it, and who takes part there. */
@Route(":acting/states/:state")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/atlas.css")
class StateView extends ActingPage {

    private final States states;
    private final List<PageSlot.Filler> fillers;

    StateView(Actors actors, States states, List<PageSlot.Filler> fillers) {
        super(actors);
        this.states = states;
        this.fillers = fillers;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        String from = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .orElse("");
        StatePage page =
                states.page(actor, language(), named(event, "state", Optional::of), Query.row(from), Query.SIZE);
        title(page.state().name(language()));
        add(header(page));
        if (page.hasPromisedNothing()) {
            add(Card.section(
                    getTranslation(page.finding().key()),
                    "",
                    new EmptyState(getTranslation("atlas.state.no-commitment"))));
        } else {
            add(
                    new Card(figures(page)),
                    Card.section(
                            page.finding().in(language(), String::valueOf),
                            getTranslation("commitment.paper.note"),
                            scrolled(
                                    StatePicture.lines(page, language(), acting().segment() + "/", " router-link"),
                                    page.finding().in(language(), String::valueOf)),
                            paging(page),
                            papers(page)),
                    Card.section(
                            getTranslation("commitment.field.milestones"),
                            "",
                            scrolled(
                                    StatePicture.milestones(page, language()),
                                    getTranslation("commitment.field.milestones"))));
        }
        if (!page.quoted().isEmpty()) {
            add(words(page));
        }
        add(recommendations(page), partnerships(page), organisations(page));
    }

    private PageHeader header(StatePage page) {
        PageHeader header = new PageHeader(page.state().name(language()))
                .back(getTranslation("plain.layout.states"), path(AtlasLinks.LIST))
                .lead(getTranslation("atlas.state.lead"));
        page.state().group().ifPresent(group -> header.meta(getTranslation(group.key())));
        if (page.drafts()) {
            header.primary(new AppLink(getTranslation("commitment.new.title"), path(CommitmentLinks.NEW)));
        } else if (page.assesses() && !page.hasPromisedNothing()) {
            header.primary(new AppLink(
                    getTranslation("atlas.state.assess"),
                    path(CommitmentLinks.LIST + page.filtered() + "&status=published")));
        }
        PageSlot.fillings("follow", new ContentRef("state", page.state().code().iso3()), acting().segment(), fillers)
                .forEach(header::secondary);
        return header;
    }

    private Facts figures(StatePage page) {
        Facts facts = Facts.four();
        for (StateFigure figure : page.figures(language())) {
            Div value = new Div(figure.value());
            value.addClassName("strong");
            CommitmentFigures.Next next = figure.next();
            List<Component> below = next == null
                    ? List.of()
                    : List.of(new Div(new AppLink(
                            new TextWithLanguage(next.what(), language()),
                            path(CommitmentLinks.page(next.commitment())))));
            Div remark = new Div(figure.remark());
            remark.addClassName("m");
            facts.fact(
                    getTranslation(figure.key()),
                    Stream.of(List.of(value), below, List.of(remark))
                            .flatMap(List::stream)
                            .toArray(Component[]::new));
        }
        return facts;
    }

    /** The same markup as on the page without script. */
    static Div scrolled(String markup, String label) {
        Div region = new Div();
        region.addClassNames("card", "flush", "lane-scroll");
        region.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .setProperty("innerHTML", markup);
        return region;
    }

    private Div paging(StatePage page) {
        int from = page.from();
        long total = page.commitments().lines().total();
        int last = from + page.commitments().lines().rows().size();
        Span range = new Span(getTranslation("plain.list.range", from + 1, last, total));
        range.addClassName("m");
        Div paging = new Div(range);
        paging.addClassName("row");
        String here = path(AtlasLinks.page(page.state().code()));
        if (last < total) {
            paging.add(new AppLink(getTranslation("plain.list.next"), here + "?from=" + last));
        }
        if (from > 0) {
            paging.add(new AppLink(getTranslation("plain.list.start"), here));
        }
        return paging;
    }

    /** What is on the public page alone: the files, and the page itself, to be passed on. */
    private Div papers(StatePage page) {
        String here = language().tag() + "/" + AtlasLinks.page(page.state().code());
        Div row = new Div(
                new Span(getTranslation("commitment.paper.title", page.state().name(language()))));
        CommitmentLinks.reports(page.state().code())
                .forEach(file -> row.add(new PlainLink(
                        getTranslation(
                                "shared.field.dotted",
                                getTranslation(file.kind().key()),
                                file.form()),
                        language().tag() + file.path())));
        row.add(
                new PlainLink(getTranslation("plain.list.csv"), here + ".csv"),
                new PlainLink(getTranslation("commitment.page.public-link"), here));
        row.addClassName("row");
        return row;
    }

    /** What the government and what others said last, quoted side by side. */
    private Section words(StatePage page) {
        Section section = Card.section(getTranslation("atlas.words.title"), "");
        page.quoted().forEach(line -> section.add(quoted(line)));
        section.add(all(getTranslation("plain.layout.commitments"), CommitmentLinks.LIST + page.filtered()));
        return section;
    }

    private Card quoted(CommitmentLine line) {
        CommitmentLine.Said report = line.report();
        CommitmentLine.Assessed assessed = line.lastAssessed();
        Div government = side("atlas.lanes.government", "commitment.page.no-report", report, List.of());
        Div others = side(
                "atlas.words.others",
                "commitment.assessments.none",
                assessed == null ? null : assessed.said(),
                assessed == null ? List.of() : author(assessed.author()));
        Div both = new Div(government, others);
        both.addClassName("eq");
        return new Card(
                new AppLink(new TextWithLanguage(line.title(), language()), path(CommitmentLinks.page(line.id()))),
                both);
    }

    private List<Component> author(OrganisationSummary author) {
        TextWithLanguage name = new TextWithLanguage(author.name(), language());
        return author.verified()
                ? List.of(name)
                : List.of(name, Wording.small(getTranslation("commitment.assessments.not-verified")));
    }

    private Div side(String who, String nothing, CommitmentLine.@Nullable Said said, List<Component> author) {
        Div side = new Div(Wording.small(getTranslation(who)));
        side.addClassNames("stack", "s2");
        if (said == null) {
            side.add(new Paragraph(getTranslation(nothing)));
            return side;
        }
        Span level = new Span(getTranslation(said.level().key()));
        level.addClassName("strong");
        Div head = new Div(level);
        head.addClassName("row");
        author.forEach(head::add);
        head.add(Wording.small(Formats.date(said.at(), Formats.GENEVA, language())));
        side.add(head, TextWithLanguage.block(said.words(), language()));
        return side;
    }

    private Section recommendations(StatePage page) {
        Rows rows = new Rows();
        page.recommendations().forEach(kind -> rows.add(recommended(page, kind)));
        return section(
                getTranslation("atlas.state.recommendations", page.recommended()),
                page.recommended(),
                rows,
                "atlas.state.no-recommendation",
                RecommendationLinks.LIST + page.filtered());
    }

    private Row recommended(StatePage page, RecommendationCount kind) {
        Row row = new Row(
                new AppLink(getTranslation(kind.source().key()), path(RecommendationLinks.LIST + page.filtered(kind))));
        if (kind.position() != null) {
            row.meta(getTranslation(kind.position().key()));
        }
        return row.end(new Span(Formats.number(kind.many(), language())));
    }

    private Section partnerships(StatePage page) {
        Slice<PartnershipMention> found = page.partnerships();
        Rows rows = new Rows();
        for (PartnershipMention one : found.rows()) {
            Row row = new Row(
                    new AppLink(new TextWithLanguage(one.title(), language()), path(PartnershipLinks.page(one.id()))));
            if (!one.over().isEmpty()) {
                row.meta(getTranslation(one.over()));
            }
            rows.add(row);
        }
        return section(
                getTranslation("atlas.state.partnerships", found.total()),
                found.total(),
                rows,
                "atlas.state.no-partnership",
                PartnershipLinks.LIST + page.located());
    }

    private Section organisations(StatePage page) {
        Slice<OrganisationSummary> found = page.organisations();
        Rows rows = new Rows();
        found.rows()
                .forEach(one -> rows.add(new Row(new AppLink(
                                new TextWithLanguage(one.name(), language()), path(OrganisationLinks.of(one.id()))))
                        .meta(getTranslation(one.group().key()))));
        return section(
                getTranslation("atlas.state.organisations", found.total()),
                found.total(),
                rows,
                "atlas.state.no-organisation",
                OrganisationLinks.LIST + page.located());
    }

    /** Some records and the way to all of them, or else the sentence that there are none. */
    private Section section(String heading, long total, Rows rows, String none, String all) {
        Component content = total == 0 ? new EmptyState(getTranslation(none)) : rows;
        Section section = Card.section(heading, "", content);
        if (total > 0) {
            section.add(all(heading, all));
        }
        return section;
    }

    /** The way to all of them, which says of what to whoever hears the links of the page alone. */
    private AppLink all(String of, String list) {
        AppLink link = new AppLink(getTranslation("atlas.state.all"), path(list));
        link.getElement().setAttribute("aria-label", getTranslation("atlas.state.all-of", of));
        return link;
    }
}
