package org.partnershipportal.consultation.export.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.export.ExportKind;
import org.partnershipportal.consultation.export.ExportLinks;
import org.partnershipportal.consultation.export.ExportList;
import org.partnershipportal.consultation.export.ExportRow;
import org.partnershipportal.consultation.export.Exports;
import org.partnershipportal.consultation.export.RequestExport;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Progress;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-EXP-01: the report team exports all inputs to a call, made in the background. */
@Route(":acting/desk/calls/:code/exports")
@OpenTo(Permission.READ_DESK)
class ExportsView extends ActingPage {

    private static final int POLL_MILLISECONDS = 2000;
    private static final double KILOBYTE = 1024;

    private final Exports exports;
    private final ListPage page = new ListPage("export.", this::part);
    private final Div list = new Div();
    private final Div form = new Div();
    private @Nullable CallCode code;
    private @Nullable ExportList shown;
    private @Nullable Registration polling;

    ExportsView(Actors actors, Exports exports) {
        super(actors);
        this.exports = exports;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CallCode its = named(event, "code", CallCode::parse);
        code = its;
        shown = null;
        title(getTranslation("export.title"));
        ExportList found = exports.list(actor, its, 0, page.reach());
        add(
                new PageHeader(getTranslation("export.title"))
                        .back(getTranslation("assessment.list.title"), path(AssessmentLinks.inputs(its)))
                        .lead(getTranslation("export.lead")),
                form,
                list);
        form.addClassName("stack");
        list.addClassName("stack");
        show(found);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        polling = ui.addPollListener(poll -> refresh());
        poll(ui);
    }

    /** The page asks again while one waits for something, and not longer. */
    @Override
    protected void onDetach(DetachEvent detach) {
        if (polling != null) {
            polling.remove();
        }
        detach.getUI().setPollInterval(-1);
    }

    private void poll(UI ui) {
        ui.setPollInterval(shown != null && shown.waiting() ? POLL_MILLISECONDS : -1);
    }

    private void refresh() {
        if (code != null) {
            show(exports.list(actor(), code, 0, page.reach()));
        }
    }

    private void show(ExportList now) {
        if (now.equals(shown)) {
            return; // what did not change keeps its focus
        }
        boolean asked = shown == null || shown.open() != now.open();
        boolean ready = shown != null && shown.waiting() && !now.waiting();
        shown = now;
        if (asked) {
            form.removeAll();
            form.add(now.open() ? ask(now) : new Paragraph(closed(now)));
        }
        page.refresh();
        list.removeAll();
        list.add(page.total() == 0 ? page : Card.section(getTranslation("export.list"), "", page));
        if (ready) {
            Toasts.announce(getTranslation(now.rows().getFirst().status().key()));
        }
        getUI().ifPresent(this::poll);
    }

    private Slice<Row> part(int from, int max) {
        ExportList now = Objects.requireNonNull(shown);
        List<ExportRow> rows = now.rows();
        if (from > 0) {
            ExportList next = exports.list(actor(), now.code(), from, max);
            rows = next.rows();
            shown = now.and(next);
        }
        return new Slice<>(rows, Objects.requireNonNull(shown).total()).map(this::row);
    }

    private String closed(ExportList now) {
        return getTranslation(now.waiting() ? "export.waiting" : "export.refusal.too-early");
    }

    private Card ask(ExportList now) {
        RadioButtonGroup<ExportKind> kinds = new RadioButtonGroup<>(getTranslation("export.kind"));
        kinds.setItems(ExportKind.values());
        kinds.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kinds.setItemLabelGenerator(kind -> getTranslation(kind.key()));
        kinds.setValue(ExportKind.TABLE_XLSX);
        Button make = new Button(getTranslation("export.make"), click -> {
            exports.request(actor(), new RequestExport(now.call(), kinds.getValue(), language()));
            refresh();
        });
        return new Card(
                getTranslation("export.ask"), new FormColumn().required(kinds).submit(make));
    }

    private Row row(ExportRow row) {
        Row drawn = new Row(new Span(getTranslation(row.kind().key()))).after(badge(row));
        drawn.meta(getTranslation("export.asked", moment(row.askedAt())));
        if (row.again()) {
            drawn.line(new Span(getTranslation("export.again")));
        }
        switch (row.status()) {
            case QUEUED, RUNNING -> drawn.line(progress(row)).end(end(row, "shared.verb.cancel"));
            case READY ->
                drawn.line(new Span(getTranslation(
                                "export.size", row.total(), Math.max(1, Math.round(row.bytes() / KILOBYTE)))))
                        .meta(getTranslation(
                                "export.deleted-at", row.deletedAt() == null ? "" : moment(row.deletedAt())))
                        .end(download(row), end(row, "export.delete"));
            case FAILED -> {
                if (row.failure() != null) {
                    drawn.line(new Span(getTranslation(row.failure().key())));
                }
            }
            case CANCELLED, DELETED -> {
                // Its badge says it.
            }
        }
        return drawn;
    }

    private StatusBadge badge(ExportRow row) {
        String word = getTranslation(row.status().key());
        return switch (row.status()) {
            case QUEUED, RUNNING -> StatusBadge.warn(word);
            case READY -> StatusBadge.ok(word);
            case FAILED -> StatusBadge.bad(word);
            case CANCELLED, DELETED -> StatusBadge.neutral(word);
        };
    }

    private Progress progress(ExportRow row) {
        String sentence = row.total() == 0
                ? getTranslation("export.begins")
                : getTranslation("export.progress", row.done(), row.total());
        return new Progress(sentence, row.done(), row.total());
    }

    private PlainLink download(ExportRow row) {
        PlainLink link = new PlainLink(
                getTranslation("shared.verb.download"),
                ExportLinks.file(row.id(), acting()).substring(1));
        link.addClassNames("btn", "p");
        return link;
    }

    private Button end(ExportRow row, String key) {
        Runnable act = () -> {
            exports.end(actor(), row.id());
            refresh();
        };
        return new Button(
                getTranslation(key),
                click -> Confirm.askToEnd(
                        getTranslation("export.end-question"),
                        getTranslation("export.end-consequence"),
                        getTranslation(key),
                        act));
    }

    private String moment(java.time.Instant at) {
        return Formats.readersTime(at, reader().zone(), language());
    }
}
