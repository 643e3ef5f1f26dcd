package org.partnershipportal.promises.recommendation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Progress;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
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

/** UC-REC-04: see what is wrong with a table, have what is in order imported, and follow that. */
@Route(":acting/recommendations/imports/:id")
@OpenTo(Permission.IMPORT_RECOMMENDATIONS)
class ImportView extends ActingPage {

    private static final int POLL_MILLISECONDS = 2000;

    private final Imports imports;
    private final Div content = new Div();
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

    private void show(ImportDetails now) {
        if (now.equals(shown)) {
            return; // what did not change keeps its focus
        }
        boolean over =
                shown != null && shown.status().isUnderWay() && !now.status().isUnderWay();
        shown = now;
        content.removeAll();
        content.add(state(now));
        if (now.rows() > 0) {
            content.add(problems(now));
        }
        if (over) {
            Toasts.announce(getTranslation(now.status().key()));
        }
        getUI().ifPresent(this::poll);
    }

    private Card state(ImportDetails now) {
        RecommendationWording wording = new RecommendationWording(reader());
        Div state = new Div(wording.status(now.status()));
        state.addClassName("stack");
        switch (now.status()) {
            case READING -> state.add(new Progress(getTranslation("recommendation.import.reading", now.done()), 0, 0));
            case READY -> state.add(counts(now), ready(now));
            case IMPORTING ->
                state.add(new Progress(
                        getTranslation("recommendation.import.importing", now.done(), now.rows()),
                        now.done(),
                        now.rows()));
            case DONE -> state.add(counts(now));
            case FAILED -> {
                if (now.failure() != null) {
                    state.add(new Paragraph(getTranslation(now.failure().key(), now.failedAt())));
                }
            }
            case CANCELLED -> state.add(new Paragraph(getTranslation("recommendation.import.cancelled")));
        }
        if (now.status().isUnderWay()) {
            state.add(cancel(now));
        }
        return new Card(getTranslation("recommendation.import.state"), state);
    }

    private Facts counts(ImportDetails now) {
        boolean done = now.status() == ImportStatus.DONE;
        return Facts.four()
                .fact(getTranslation("recommendation.import.rows"), number(now.rows()))
                .fact(
                        getTranslation(done ? "recommendation.import.added" : "recommendation.import.fresh"),
                        number(now.fresh()))
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

    private Component problems(ImportDetails now) {
        return Card.section(
                getTranslation("recommendation.import.problems"),
                getTranslation("recommendation.import.problems-listed"),
                new ListPage(
                                "recommendation.problems.",
                                (from, max) -> imports.problems(actor(), now.id(), from, max)
                                        .map(this::row))
                        .show());
    }

    private Row row(ImportProblem problem) {
        Row row = new Row(new Span(getTranslation("recommendation.import.place", problem.row(), problem.heading())))
                .line(new Span(getTranslation(problem.key(), problem.args().toArray())));
        return problem.note()
                ? row.end(StatusBadge.neutral(getTranslation("recommendation.import.note")))
                : row.end(StatusBadge.warn(getTranslation("recommendation.import.left-out")));
    }
}
