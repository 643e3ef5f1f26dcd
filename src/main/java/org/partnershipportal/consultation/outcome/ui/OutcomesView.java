package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeList;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.OutcomeRow;
import org.partnershipportal.consultation.outcome.OutcomeState;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.outcome.OutcomesTold;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.Meanwhile;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.ShowMore;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.springframework.beans.factory.ObjectProvider;

/** UC-REP-03: the report team sees what becomes of each input, says why one is not used, and tells the contributors. */
@Route(":acting/desk/calls/:code/outcomes")
@OpenTo(Permission.READ_DESK)
class OutcomesView extends ActingPage {

    private final Outcomes outcomes;
    private final List<PageSlot.Filler> fillers;
    private @Nullable ShowMore shown;
    private Select<OutcomeState> filter = new Select<>();

    OutcomesView(Actors actors, Outcomes outcomes, ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.fillers = fillers.orderedStream().toList();
        this.outcomes = outcomes;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(code(event), null);
    }

    /** What has not the form of a code answers like what does not exist (R0.1). */
    private static CallCode code(BeforeEnterEvent event) {
        return event.getRouteParameters().get("code").flatMap(CallCode::parse).orElseThrow(NotFound::new);
    }

    private void show(CallCode code, @Nullable OutcomeState only) {
        removeAll();
        OutcomeWording wording = new OutcomeWording(language());
        title(getTranslation("outcome.desk.title"));
        OutcomeList first = outcomes.list(actor(), code, only, 0, ShowMore.PAGE);
        Map<InputId, Long> chosen = new HashMap<>();
        Rows rows = new Rows();
        first.rows().forEach(row -> rows.add(row(wording, row, chosen)));
        ShowMore more = new ShowMore(() -> more(code, only, rows, chosen));
        more.update(first.rows().size(), first.total());
        shown = more;
        PageSlot tabs = new PageSlot(
                CallLinks.deskTabs("outcomes"),
                new ContentRef("call", first.call().toString()),
                acting().segment(),
                fillers);
        filter = filter(code, only);
        add(header(code, first), tabs, figures(first), filter, rows, more);
        if (first.rows().isEmpty()) {
            add(new Paragraph(getTranslation("outcome.desk.none")));
        }
        add(reason(code, only, first, chosen));
    }

    private void more(CallCode code, @Nullable OutcomeState only, Rows rows, Map<InputId, Long> chosen) {
        OutcomeWording wording = new OutcomeWording(language());
        int before = (int) rows.getChildren().count();
        OutcomeList next = outcomes.list(actor(), code, only, before, ShowMore.PAGE);
        next.rows().forEach(row -> rows.add(row(wording, row, chosen)));
        if (shown != null) {
            shown.update(before + next.rows().size(), next.total());
        }
    }

    private PageHeader header(CallCode code, OutcomeList list) {
        PageHeader header = new PageHeader(getTranslation("outcome.desk.title"))
                .back(getTranslation("outcome.desk.back"), path(CallLinks.desk(code)))
                .lead(getTranslation("outcome.desk.lead"));
        if (list.allowed().contains(Permission.SEND_OUTCOMES)) {
            header.primary(new Button(
                    getTranslation("outcome.desk.send"),
                    click -> Confirm.ask(
                            getTranslation("outcome.desk.send"),
                            getTranslation("outcome.desk.send-means", list.untold(), list.lacking()),
                            getTranslation("outcome.desk.send"),
                            () -> {
                                OutcomesTold told = outcomes.send(actor(), list.call());
                                Toasts.done(getTranslation("outcome.desk.sent", told.told(), told.lacking()));
                                show(code, null);
                            })));
        }
        return header;
    }

    private Card figures(OutcomeList list) {
        return new Card(
                getTranslation("outcome.desk.figures"),
                Facts.four()
                        .fact(getTranslation("outcome.state.used"), number(list.used()))
                        .fact(getTranslation("outcome.state.not-used"), number(list.notUsed()))
                        .fact(getTranslation("outcome.state.lacking"), number(list.lacking()))
                        .fact(getTranslation("outcome.desk.new-in-draft"), number(list.newInDraft()))
                        .fact(getTranslation("outcome.desk.told-count"), number(list.told()))
                        .fact(getTranslation("outcome.desk.untold"), number(list.untold())));
    }

    private String number(int count) {
        return Formats.number(count, language());
    }

    private Select<OutcomeState> filter(CallCode code, @Nullable OutcomeState only) {
        Select<OutcomeState> states = new Select<>();
        states.setLabel(getTranslation("outcome.desk.filter"));
        states.setItems(OutcomeState.values());
        states.setEmptySelectionAllowed(true);
        states.setEmptySelectionCaption(getTranslation("outcome.desk.all"));
        states.setItemLabelGenerator(
                state -> state == null ? getTranslation("outcome.desk.all") : getTranslation(state.key()));
        if (only != null) {
            states.setValue(only);
        }
        states.addValueChangeListener(change -> {
            show(code, change.getValue());
            filter.focus(); // all is drawn anew, and whoever chooses by keyboard goes on here
        });
        return states;
    }

    private Row row(OutcomeWording wording, OutcomeRow outcome, Map<InputId, Long> chosen) {
        Row row = new Row(new Span(wording.named(outcome.from(), outcome.name(), outcome.sealed())))
                .end(wording.badge(outcome.state()));
        if (!outcome.paragraphs().isEmpty()) {
            row.meta(outcome.paragraphs().stream()
                    .map(used -> wording.text("publishedreport.link.paragraph", used.number()))
                    .collect(Collectors.joining(" · ")));
        }
        OutcomeReason reason = outcome.reason();
        if (reason != null) {
            row.meta(wording.text(reason.key()));
        }
        if (outcome.reasonBy() != null && outcome.reasonAt() != null) {
            row.meta(given(outcome.reasonBy(), outcome.reasonAt()));
        }
        if (outcome.newInDraft()) {
            row.meta(wording.text("outcome.desk.new-in-draft"));
        }
        if (outcome.told()) {
            row.meta(wording.text("outcome.desk.told"));
        }
        if (outcome.state() != OutcomeState.USED && reason != OutcomeReason.INADMISSIBLE) {
            Checkbox choose = new Checkbox(wording.text("outcome.desk.choose"));
            choose.setAriaLabel(wording.text(
                    "outcome.desk.choose-of",
                    wording.whose(outcome.from(), outcome.name(), outcome.sealed())
                            .text()));
            choose.addValueChangeListener(change -> {
                if (change.getValue()) {
                    chosen.put(outcome.input(), outcome.edition());
                } else {
                    chosen.remove(outcome.input());
                }
            });
            row.end(choose);
        }
        return row;
    }

    private Div reason(CallCode code, @Nullable OutcomeState only, OutcomeList list, Map<InputId, Long> chosen) {
        FormProblems problems = new FormProblems();
        Select<OutcomeReason> reason = new Select<>();
        reason.setLabel(getTranslation("outcome.desk.reason"));
        reason.setItems(Stream.of(OutcomeReason.values())
                .filter(one -> one != OutcomeReason.INADMISSIBLE)
                .toList());
        reason.setItemLabelGenerator(one -> getTranslation(one.key()));
        TextArea text = new TextArea(getTranslation("outcome.desk.text"));
        text.setHelperText(getTranslation("outcome.desk.text-hint"));
        problems.bind("reason", reason).bind("text", text);
        Meanwhile difference = new Meanwhile();
        Button give = new Button(
                getTranslation("outcome.desk.give"),
                click -> problems.read(() -> new GiveReason(list.call(), chosen, reason.getValue(), text.getValue()))
                        .filter(command -> isSeen(command, chosen, difference))
                        .ifPresent(command -> problems.run(() -> {
                            outcomes.giveReason(actor(), command);
                            Toasts.done(getTranslation("outcome.desk.saved"));
                            show(code, only);
                        })));
        Div card = new Div(new Card(
                getTranslation("outcome.desk.why"),
                difference,
                problems,
                new FormColumn().required(reason, text).submit(give)));
        card.setVisible(list.version() > 0 || list.notUsed() + list.lacking() > 0);
        return card;
    }

    /** What another person said meanwhile is shown first; only a second, knowing save replaces it. */
    private boolean isSeen(GiveReason command, Map<InputId, Long> chosen, Meanwhile difference) {
        List<OutcomeRow> meanwhile = outcomes.meanwhile(actor(), command);
        difference.clear();
        if (meanwhile.isEmpty()) {
            return true;
        }
        OutcomeWording wording = new OutcomeWording(language());
        difference.show();
        for (OutcomeRow row : meanwhile) {
            OutcomeReason reason = row.reason();
            chosen.put(row.input(), row.edition());
            difference.add(new Paragraph(
                    wording.named(row.from(), row.name(), row.sealed()),
                    new Text(" · " + (reason == null ? "" : getTranslation(reason.key()) + " · " + row.text()) + " · "
                            + (row.reasonBy() == null || row.reasonAt() == null
                                    ? ""
                                    : given(row.reasonBy(), row.reasonAt())))));
        }
        return false;
    }

    private String given(String by, Instant at) {
        return getTranslation("outcome.desk.given", by, Formats.dateTime(at, reader().zone(), language()));
    }
}
