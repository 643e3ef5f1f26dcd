package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.EditReport;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.ReportLinks;
import org.partnershipportal.consultation.report.ReportStatus;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.consultation.report.SendBack;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.springframework.beans.factory.ObjectProvider;

/** UC-REP-01, UC-REP-02: the report team writes a report, and a person who drafted nothing of it clears it. */
@Route(":acting/desk/calls/:code/report")
@OpenTo(Permission.READ_DESK)
class ReportView extends ActingPage {

    private final Reports reports;
    private final Paragraphs paragraphs;
    private final ReportTeams teams;

    private final List<PageSlot.Filler> fillers;

    ReportView(
            Actors actors,
            Reports reports,
            Paragraphs paragraphs,
            ReportTeams teams,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.fillers = fillers.orderedStream().toList();
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.teams = teams;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "code", CallCode::parse));
    }

    private void show(CallCode code) {
        removeAll();
        title(getTranslation("report.desk.title"));
        Optional<ReportDetails> found = reports.details(actor(), code);
        if (found.isEmpty()) {
            CallId call = teams.of(actor(), code).call();
            add(header(code), tabs(call), begin(call, code));
            return;
        }
        ReportDetails report = found.get();
        boolean writable = report.status() == ReportStatus.DRAFTING;
        ParagraphList list = new ParagraphList(
                new ReportWording(language()),
                report,
                writable,
                paragraph -> path(ReportLinks.paragraph(code, paragraph)),
                new ParagraphList.Acts(
                        (paragraph, after) -> {
                            paragraphs.move(actor(), paragraph, after);
                            show(code);
                        },
                        (paragraph, edition) -> {
                            paragraphs.remove(actor(), paragraph, edition);
                            show(code);
                        },
                        command -> {
                            paragraphs.add(actor(), command);
                            Toasts.done(getTranslation("shared.verb.saved"));
                            show(code);
                        }));
        add(header(code, report), tabs(report.call()), state(report), introduction(code, report, writable), list);
        if (report.status() == ReportStatus.IN_CLEARANCE) {
            add(sendBack(report));
        }
    }

    private PageSlot tabs(CallId call) {
        return new PageSlot(
                CallLinks.deskTabs("report"), new ContentRef("call", call.toString()), acting().segment(), fillers);
    }

    private PageHeader header(CallCode code) {
        return new PageHeader(getTranslation("report.desk.title"))
                .back(getTranslation("shared.field.back-to-call"), path(CallLinks.desk(code)));
    }

    private PageHeader header(CallCode code, ReportDetails report) {
        ReportWording wording = new ReportWording(language());
        PageHeader header = header(code)
                .lead(new TextWithLanguage(
                        new LocalizedText(report.title(), report.language().tag()), language()))
                .meta(wording.badge(report.status()));
        if (report.publishedVersion() > 0) {
            header.meta(new PlainLink(
                    getTranslation("report.desk.published", report.publishedVersion()),
                    ReportLinks.published(language(), code).substring(1)));
        }
        switch (report.status()) {
            case DRAFTING ->
                header.primary(act(
                        "report.desk.send",
                        () -> ask("report.desk.send", "report.desk.send-means", () -> {
                            reports.sendToClearance(actor(), report.call());
                            show(code);
                        })));
            case IN_CLEARANCE -> {
                if (report.allowed().contains(Permission.CLEAR_REPORT)) {
                    header.primary(act(
                            "report.desk.clear",
                            () -> ask("report.desk.clear", "report.desk.clear-means", () -> {
                                reports.clear(actor(), report.call());
                                Toasts.done(getTranslation("report.desk.cleared"));
                                show(code);
                            })));
                }
            }
            case PUBLISHED ->
                header.primary(act("report.desk.again", () -> {
                    reports.draftAgain(actor(), report.call());
                    show(code);
                }));
        }
        return header;
    }

    private Button act(String key, Runnable act) {
        return new Button(getTranslation(key), click -> act.run());
    }

    private void ask(String key, String meansKey, Runnable act) {
        Confirm.ask(getTranslation(key), getTranslation(meansKey), getTranslation(key), act);
    }

    /** What is to be known or done where it stands. */
    private Div state(ReportDetails report) {
        Div state = new Div();
        state.addClassNames("stack");
        if (!report.sentBack().isEmpty()) {
            state.add(new Card(
                    getTranslation("report.desk.sent-back"),
                    new Paragraph(TextWithLanguage.ofAnyLanguage(report.sentBack()))));
        }
        if (report.status() == ReportStatus.IN_CLEARANCE && report.drafted()) {
            Div note = new Div(Icon.CLOCK.create(), new Span(getTranslation("report.refusal.same-eyes")));
            note.addClassName("note");
            state.add(note);
        }
        state.setVisible(state.getComponentCount() > 0);
        return state;
    }

    private Card sendBack(ReportDetails report) {
        return new Card(
                getTranslation("report.desk.send-back"),
                new CommandForm<>(SendBack.class)
                        .given(SendBack::call, report.call())
                        .required(SendBack::reason, new TextArea(getTranslation("report.desk.reason")))
                        .submitAside(getTranslation("report.desk.send-back"), command -> {
                            reports.sendBack(actor(), command);
                            show(report.code());
                        }));
    }

    private Card begin(CallId call, CallCode code) {
        Select<Language> written = new Select<>();
        written.setLabel(getTranslation("report.desk.language"));
        written.setItems(Language.values());
        written.setItemLabelGenerator(Language::nativeName);
        written.setValue(Language.EN);
        return new Card(
                getTranslation("report.desk.begin"),
                new CommandForm<>(BeginReport.class)
                        .given(BeginReport::call, call)
                        .required(BeginReport::language, written)
                        .required(BeginReport::title, new TextField(getTranslation("shared.field.title")))
                        .submit(getTranslation("report.desk.begin"), command -> {
                            reports.begin(actor(), command);
                            show(code);
                        }));
    }

    private Card introduction(CallCode code, ReportDetails report, boolean writable) {
        if (!writable) {
            Card read = new Card(
                    getTranslation("report.desk.introduction"),
                    ReportWording.written(report.introduction(), report.language()));
            read.setVisible(!report.introduction().isEmpty());
            return read;
        }
        return new Card(
                getTranslation("report.desk.head"),
                new CommandForm<>(EditReport.class)
                        .given(EditReport::call, report.call())
                        .given(EditReport::edition, report.edition())
                        .required(EditReport::title, new TextField(getTranslation("shared.field.title")))
                        .optional(EditReport::introduction, new TextArea(getTranslation("report.desk.introduction")))
                        .filled(new EditReport(report.call(), report.edition(), report.title(), report.introduction()))
                        .submit(getTranslation("shared.verb.save"), command -> {
                            reports.edit(actor(), command);
                            Toasts.done(getTranslation("shared.verb.saved"));
                            show(code);
                        }));
    }
}
