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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeList;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.OutcomeRow;
import org.partnershipportal.consultation.outcome.OutcomeState;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.outcome.OutcomesTold;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Row;
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
        return named(event, "code", CallCode::parse);
    }

    private void show(CallCode code, @Nullable OutcomeState only) {
        removeAll();
        OutcomeWording wording = new OutcomeWording(language());
        title(getTranslation("outcome.desk.title"));
        OutcomeList about = outcomes.list(actor(), code, only, 0, 1);
        Map<InputId, Long> chosen = new HashMap<>();
        ListPage list = new ListPage("outcome.desk.", (from, max) -> {
                    OutcomeList part = outcomes.list(actor(), code, only, from, max);
                    return new Slice<>(part.rows(), part.total()).map(row -> row(wording, row, chosen));
                })
                .none(() -> new Paragraph(getTranslation("outcome.desk.none")));
        PageSlot tabs = new PageSlot(
                CallLinks.deskTabs("outcomes"),
                new ContentRef("call", about.call().toString()),
                acting().segment(),
                fillers);
        filter = filter(code, only);
        add(header(code, about), tabs, figures(about), filter, list.show(), reason(code, only, about, chosen));
    }

    private PageHeader header(CallCode code, OutcomeList list) {
        PageHeader header = new PageHeader(getTranslation("outcome.desk.title"))
                .back(getTranslation("shared.field.back-to-call"), path(CallLinks.desk(code)))
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
        states.setLabel(getTranslation("shared.verb.show"));
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
        Row row = new Row(new Span(wording.named(outcome.from()))).end(wording.badge(outcome.state()));
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
        if (outcome.isToldOnPaper()) {
            row.meta(new AppLink(wording.text("outcome.desk.on-paper"), path(InputLinks.receipt(outcome.input()))));
        }
        if (outcome.state() != OutcomeState.USED && reason != OutcomeReason.INADMISSIBLE) {
            Checkbox choose = new Checkbox(wording.text("outcome.desk.choose"));
            choose.setAriaLabel(wording.text(
                    "outcome.desk.choose-of", wording.whose(outcome.from()).text()));
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
        Select<OutcomeReason> reason = new Select<>();
        reason.setLabel(getTranslation("shared.field.reason"));
        reason.setItems(Stream.of(OutcomeReason.values())
                .filter(one -> one != OutcomeReason.INADMISSIBLE)
                .toList());
        reason.setItemLabelGenerator(one -> getTranslation(one.key()));
        TextArea text = new TextArea(getTranslation("outcome.desk.text"));
        text.setHelperText(getTranslation("outcome.desk.text-hint"));
        Difference<Map<InputId, Long>> difference = new Difference<>(
                chosen,
                () -> chosen,
                (mine, theirs) ->
                        meanwhile(new GiveReason(list.call(), chosen, reason.getValue(), text.getValue()), chosen));
        CommandForm<GiveReason> form = new CommandForm<>(GiveReason.class)
                .given(GiveReason::call, list.call())
                .read(GiveReason::inputs, () -> chosen)
                .required(GiveReason::reason, reason)
                .required(GiveReason::text, text)
                .submit(
                        getTranslation("outcome.desk.give"),
                        command -> difference.guard(() -> {
                            outcomes.giveReason(actor(), command);
                            Toasts.done(getTranslation("shared.verb.saved"));
                            show(code, only);
                        }));
        Div card = new Div(new Card(getTranslation("outcome.desk.why"), difference, form));
        card.setVisible(list.version() > 0 || list.notUsed() + list.lacking() > 0);
        return card;
    }

    /** What another person said meanwhile, which counts as seen from now on. */
    private List<Paragraph> meanwhile(GiveReason command, Map<InputId, Long> chosen) {
        OutcomeWording wording = new OutcomeWording(language());
        List<Paragraph> theirs = new ArrayList<>();
        for (OutcomeRow row : outcomes.meanwhile(actor(), command)) {
            OutcomeReason reason = row.reason();
            chosen.put(row.input(), row.edition());
            theirs.add(new Paragraph(
                    wording.named(row.from()),
                    new Text(" · " + (reason == null ? "" : getTranslation(reason.key()) + " · " + row.text()) + " · "
                            + (row.reasonBy() == null || row.reasonAt() == null
                                    ? ""
                                    : given(row.reasonBy(), row.reasonAt())))));
        }
        return theirs;
    }

    private String given(String by, Instant at) {
        return getTranslation("outcome.desk.given", by, Formats.readersTime(at, reader().zone(), language()));
    }
}
