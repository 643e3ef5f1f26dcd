package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.outcome.GivenReasons;
import org.partnershipportal.consultation.outcome.OutcomeFilter;
import org.partnershipportal.consultation.outcome.OutcomeLinks;
import org.partnershipportal.consultation.outcome.OutcomeList;
import org.partnershipportal.consultation.outcome.OutcomePages;
import org.partnershipportal.consultation.outcome.OutcomeRow;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.outcome.OutcomesTold;
import org.partnershipportal.consultation.outcome.UsedFigures;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.ChartCard;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PageTabs;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.springframework.beans.factory.ObjectProvider;

/**
 * UC-REP-03: the report team sees the outcome of each input, says why one is not used, and notifies the contributors.
 */
@Route(":acting/desk/calls/:code/outcomes")
@OpenTo(Permission.READ_DESK)
@StyleSheet("context://styles/outcome.css")
class OutcomesView extends ActingPage {

    private static final int EXAMPLES = 20;
    private static final String SHOW = "show";

    private final Outcomes outcomes;
    private final OutcomePages pages;
    private final ReportTeams teams;
    private final List<PageSlot.Filler> fillers;

    OutcomesView(
            Actors actors,
            Outcomes outcomes,
            OutcomePages pages,
            ReportTeams teams,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.fillers = fillers.orderedStream().toList();
        this.outcomes = outcomes;
        this.pages = pages;
        this.teams = teams;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CallCode code = named(event, "code", CallCode::parse);
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .orElse("");
        show(
                code,
                Stream.of(OutcomeFilter.values())
                        .filter(filter -> word(filter).equals(wanted))
                        .findFirst()
                        .orElse(null),
                null);
    }

    private static String word(OutcomeFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    private void show(CallCode code, @Nullable OutcomeFilter only, @Nullable GivenReasons given) {
        removeAll();
        OutcomeWording wording = new OutcomeWording(language());
        title(getTranslation("outcome.desk.title"));
        OutcomeList about = outcomes.list(actor(), code, only, 0, 1);
        PageSlot tabs = new PageSlot(
                CallLinks.deskTabs("outcomes"),
                new ContentRef("call", about.call().toString()),
                acting().segment(),
                fillers);
        ReasonBar reason = new ReasonBar(
                wording,
                about.call(),
                command -> {
                    GivenReasons now = outcomes.giveReason(actor(), command);
                    Toasts.announce(getTranslation("outcome.desk.saved", now.count()));
                    show(code, only, now);
                },
                command -> outcomes.meanwhile(actor(), command),
                this::given);
        OutcomeTable table = new OutcomeTable(
                wording,
                this::path,
                (from, max) -> {
                    OutcomeList part = outcomes.list(actor(), code, only, from, max);
                    return new Slice<>(part.rows(), part.total());
                },
                reason::tick,
                this::given);
        Div main = new Div(filters(code, only, about), reason);
        if (given != null) {
            main.add(undo(code, only, given));
        }
        main.add(table);
        if (about.total() > 0) {
            main.add(new Anchor(
                    new OutcomesExport(outcomes, this::actor, code, only, wording),
                    AttachmentType.DOWNLOAD,
                    getTranslation("plain.list.csv")));
        }
        main.addClassNames("stack");
        Div columns = new Div(main);
        columns.addClassName("told");
        add(header(code, about), tabs, strip(about), columns);
        preview(wording, code, about, columns);
        UsedFigures figures = outcomes.figures(actor(), code);
        if (about.version() > 0 && figures.all().all() > 0) {
            add(new ChartCard(
                    new UsedChart(wording, figures).chart(),
                    "outcomes-" + code + ".csv",
                    () -> new UsedChart(wording, outcomes.figures(actor(), code)).chart()));
        }
    }

    /** That a reason was saved, and the way to what was said before. */
    private Div undo(CallCode code, @Nullable OutcomeFilter only, GivenReasons given) {
        Button button = new Button(getTranslation("shared.verb.undo"), click -> {
            outcomes.restoreReasons(actor(), given);
            Toasts.done(getTranslation("outcome.desk.restored", given.count()));
            show(code, only, null);
        });
        Div note = new Div(new Paragraph(getTranslation("outcome.desk.saved", given.count())), button);
        note.addClassName("note");
        button.focus();
        return note;
    }

    private void preview(OutcomeWording wording, CallCode code, OutcomeList about, Div columns) {
        if (about.version() == 0 || about.untold() == 0) {
            return;
        }
        List<OutcomeRow> examples =
                outcomes.list(actor(), code, OutcomeFilter.READY, 0, EXAMPLES).rows();
        if (!examples.isEmpty()) {
            columns.add(new ToldPreview(
                    wording,
                    about.untold(),
                    examples,
                    row -> pages.preview(actor(), code, row.input()),
                    (row, reading) -> pages.email(actor(), code, row.input(), reading)));
            columns.addClassName("two");
        }
    }

    private PageHeader header(CallCode code, OutcomeList list) {
        CallContent content = teams.latest(actor(), list.call()).content();
        LocalizedText title = new OutcomeWording(language()).of(content.texts().title(), content.original());
        PageHeader header =
                PageHeader.of(title, language()).back(getTranslation("plain.layout.calls"), path(CallLinks.LIST));
        if (list.version() > 0 && list.untold() > 0 && list.allowed().contains(Permission.SEND_OUTCOMES)) {
            String verb = getTranslation("outcome.desk.send", list.untold());
            header.primary(new Button(
                    verb,
                    click -> Confirm.ask(
                            verb,
                            getTranslation("outcome.desk.send-means", list.untold(), list.lacking()),
                            verb,
                            () -> {
                                OutcomesTold told = outcomes.send(actor(), list.call());
                                Toasts.done(getTranslation("outcome.desk.sent", told.told(), told.lacking()));
                                show(code, null, null);
                            })));
        }
        return header;
    }

    /** How far it is, in a sentence and as a bar; before a report is published, that outcomes follow from it. */
    private Section strip(OutcomeList list) {
        int all = list.used() + list.notUsed() + list.lacking();
        Section strip = new Section();
        strip.addClassNames("card", "stack", "s2");
        if (list.version() == 0) {
            strip.add(new Paragraph(getTranslation("outcome.strip.before", list.newInDraft())));
            return strip;
        }
        String sentence = getTranslation("outcome.strip.told", list.told(), all);
        String legend = getTranslation("outcome.strip.legend", list.told(), list.untold(), list.lacking());
        Div bar = new Div();
        bar.addClassName("stackbar");
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", sentence + ". " + legend);
        part(bar, "u", list.told());
        part(bar, "c", list.untold());
        part(bar, "o", list.lacking());
        Span words = new Span(legend);
        words.addClassName("m");
        strip.add(new H2(sentence), bar, words);
        return strip;
    }

    private static void part(Div bar, String kind, int count) {
        if (count > 0) {
            Element part = new Element("i");
            part.getClassList().add(kind);
            part.getStyle().set("flex-grow", String.valueOf(count));
            bar.getElement().appendChild(part);
        }
    }

    /** Four links, which stand in the address. */
    private PageTabs filters(CallCode code, @Nullable OutcomeFilter only, OutcomeList list) {
        String page = path(OutcomeLinks.desk(code));
        PageTabs filters = new PageTabs(getTranslation("outcome.filter.title"));
        filters.tab(
                getTranslation("outcome.desk.all"),
                page,
                only == null,
                number(list.used() + list.notUsed() + list.lacking()));
        for (OutcomeFilter filter : OutcomeFilter.values()) {
            int count = switch (filter) {
                case LACKING -> list.lacking();
                case READY -> list.untold();
                case TOLD -> list.told();
            };
            filters.tab(
                    getTranslation(filter.key()),
                    page + "?" + SHOW + "=" + word(filter),
                    only == filter,
                    number(count));
        }
        return filters;
    }

    private String number(int count) {
        return Formats.number(count, language());
    }

    private String given(OutcomeRow row) {
        String by = row.reasonBy();
        Instant at = row.reasonAt();
        return by == null || at == null
                ? ""
                : getTranslation("outcome.desk.given", by, Formats.readersTime(at, reader().zone(), language()));
    }
}
