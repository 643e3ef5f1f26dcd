package org.partnershipportal.promises.recommendation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Progress;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.recommendation.ImportDetails;
import org.partnershipportal.promises.recommendation.ImportId;
import org.partnershipportal.promises.recommendation.ImportProblem;
import org.partnershipportal.promises.recommendation.ImportStatus;
import org.partnershipportal.promises.recommendation.Imports;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.partnershipportal.promises.recommendation.WithdrawImport;

/** UC-REC-04: see what is wrong with a table, have what is in order imported, and follow that. */
@Route(":acting/recommendations/imports/:id")
@OpenTo(Permission.IMPORT_RECOMMENDATIONS)
class ImportView extends ActingPage {

    private static final int POLL_MILLISECONDS = 2000;

    private final Imports imports;
    private final Div content = new Div();
    private final Div progress = new Div();
    private @Nullable ImportDetails shown;
    private @Nullable Registration polling;

    ImportView(Actors actors, Imports imports) {
        super(actors);
        this.imports = imports;
        content.addClassName("stack");
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        ImportDetails now = imports.details(actor, named(event, "id", ImportId::parse));
        shown = null;
        title(getTranslation("recommendation.import.title"));
        add(
                new PageHeader(getTranslation("recommendation.import.title"))
                        .back(getTranslation("recommendation.imports.title"), path(RecommendationLinks.IMPORTS))
                        .lead(now.fileName()),
                content);
        show(now);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        polling = attach.getUI().addPollListener(poll -> refresh());
        poll(attach.getUI());
    }

    /** The page asks again while the portal is at work on it, and not longer. */
    @Override
    protected void onDetach(DetachEvent detach) {
        if (polling != null) {
            polling.remove();
        }
        detach.getUI().setPollInterval(-1);
    }

    private void poll(UI ui) {
        ui.setPollInterval(shown != null && shown.status().isUnderWay() ? POLL_MILLISECONDS : -1);
    }

    private void refresh() {
        if (shown != null) {
            show(imports.details(actor(), shown.id()));
        }
    }

    /** While it goes on, only how far it is is drawn again: what else is there keeps its focus. */
    private void show(ImportDetails now) {
        if (now.equals(shown)) {
            return;
        }
        ImportStatus before = shown == null ? null : shown.status();
        shown = now;
        drawProgress(now);
        if (now.status() == before) {
            return;
        }
        content.removeAll();
        content.add(state(now));
        if (now.rows() > 0) {
            content.add(problems(now, false), problems(now, true));
        }
        if (before != null && before.isUnderWay() && !now.status().isUnderWay()) {
            Toasts.announce(getTranslation(now.status().key()));
        }
        getUI().ifPresent(this::poll);
    }

    private void drawProgress(ImportDetails now) {
        progress.removeAll();
        switch (now.status()) {
            case READING ->
                progress.add(new Progress(getTranslation("recommendation.import.reading", now.done()), 0, 0));
            case IMPORTING ->
                progress.add(new Progress(
                        getTranslation("recommendation.import.importing", now.done(), now.rows()),
                        now.done(),
                        now.rows()));
            case WITHDRAWING ->
                progress.add(new Progress(getTranslation("recommendation.import.withdrawing", now.done()), 0, 0));
            case READY, DONE, FAILED, CANCELLED, WITHDRAWN -> {
                // Nothing goes on.
            }
        }
    }

    private Card state(ImportDetails now) {
        RecommendationWording wording = new RecommendationWording(reader());
        Div state = new Div(wording.status(now.status()), progress);
        state.addClassName("stack");
        switch (now.status()) {
            case READY -> state.add(counts(now), ready(now));
            case DONE -> state.add(counts(now));
            case FAILED -> {
                if (now.failure() != null) {
                    state.add(new Paragraph(getTranslation(now.failure().key(), now.failedAt())));
                }
                state.add(added(now));
            }
            case CANCELLED -> state.add(new Paragraph(getTranslation("recommendation.import.cancelled")), added(now));
            case WITHDRAWN -> state.add(new Paragraph(getTranslation("recommendation.import.withdrawn")));
            case READING, IMPORTING, WITHDRAWING -> {
                // How far it is says enough.
            }
        }
        if (now.status() == ImportStatus.READING || now.status() == ImportStatus.IMPORTING) {
            state.add(cancel(now));
        }
        if (now.canBeWithdrawn()) {
            state.add(new Button(getTranslation("recommendation.import.withdraw"), click -> withdraw(now)));
        }
        return new Card(getTranslation("recommendation.import.state"), state);
    }

    private Facts added(ImportDetails now) {
        return Facts.four().fact(getTranslation("recommendation.import.added"), number(now.added()));
    }

    private void withdraw(ImportDetails now) {
        CommandForm<WithdrawImport> why = new CommandForm<>(WithdrawImport.class)
                .required(WithdrawImport::reason, new TextArea(getTranslation("shared.field.reason")))
                .given(WithdrawImport::language, language().tag());
        Confirm.ask(
                getTranslation("recommendation.import.withdraw-question", now.added()),
                getTranslation("recommendation.import.withdraw-consequence"),
                getTranslation("recommendation.import.withdraw"),
                why,
                reason -> {
                    imports.withdraw(actor(), now.id(), reason);
                    refresh();
                });
    }

    private Facts counts(ImportDetails now) {
        boolean done = now.status() == ImportStatus.DONE;
        return Facts.four()
                .fact(getTranslation("recommendation.import.rows"), number(now.rows()))
                .fact(
                        getTranslation(done ? "recommendation.import.added" : "recommendation.import.fresh"),
                        number(done ? now.added() : now.fresh()))
                .fact(getTranslation("recommendation.import.there"), number(now.there()))
                .fact(getTranslation("recommendation.import.faults"), number(now.faults()));
    }

    private String number(int number) {
        return getTranslation("recommendation.import.number", number);
    }

    private Component ready(ImportDetails now) {
        Div ready = new Div();
        ready.addClassNames("row");
        if (now.fresh() == 0) {
            ready.add(new Paragraph(getTranslation("recommendation.refusal.nothing-new")));
        } else {
            Button confirm = new Button(
                    getTranslation("recommendation.import.confirm", now.fresh()),
                    click -> Confirm.ask(
                            getTranslation("recommendation.import.question"),
                            getTranslation("recommendation.import.consequence", now.faults()),
                            getTranslation("recommendation.import.confirm", now.fresh()),
                            () -> {
                                imports.confirm(actor(), now.id());
                                refresh();
                            }));
            confirm.addThemeName("primary");
            ready.add(confirm);
        }
        ready.add(cancel(now));
        return ready;
    }

    private Button cancel(ImportDetails now) {
        return new Button(
                getTranslation("shared.verb.cancel"),
                click -> Confirm.askToEnd(
                        getTranslation("recommendation.import.cancel-question"),
                        getTranslation("recommendation.import.cancel-consequence"),
                        getTranslation("recommendation.import.cancel"),
                        () -> {
                            imports.cancel(actor(), now.id());
                            refresh();
                        }));
    }

    private Component problems(ImportDetails now, boolean notes) {
        return Card.section(
                getTranslation(notes ? "recommendation.import.notes" : "recommendation.import.problems"),
                getTranslation(notes ? "recommendation.import.notes-listed" : "recommendation.import.problems-listed"),
                new ListPage(
                                notes ? "recommendation.notes." : "recommendation.problems.",
                                (from, max) -> imports.problems(actor(), now.id(), notes, from, max)
                                        .map(this::row))
                        .show());
    }

    private Row row(ImportProblem problem) {
        return new Row(new Span(getTranslation("recommendation.import.place", problem.row(), problem.heading())))
                .line(new Span(getTranslation(problem.key(), problem.args().toArray())));
    }
}
