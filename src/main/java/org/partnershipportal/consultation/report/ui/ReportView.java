package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.coding.CitablePassages;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CitableInputs;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.ReportLinks;
import org.partnershipportal.consultation.report.ReportStatus;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.springframework.beans.factory.ObjectProvider;

/**
 * UC-REP-01, UC-REP-02: the report team writes a report as one document, with the passages that it can cite beside it, and a
 * person who drafted nothing of it clears it.
 */
@Route(":acting/desk/calls/:code/report")
@OpenTo(Permission.READ_DESK)
@StyleSheet("context://styles/report.css")
class ReportView extends ActingPage {

    private final Reports reports;
    private final Paragraphs paragraphs;
    private final ReportTeams teams;
    private final CitableInputs citable;
    private final CitablePassages citablePassages;
    private final Passages passages;
    private final List<PageSlot.Filler> fillers;

    ReportView(
            Actors actors,
            Reports reports,
            Paragraphs paragraphs,
            ReportTeams teams,
            CitableInputs citable,
            CitablePassages citablePassages,
            Passages passages,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.fillers = fillers.orderedStream().toList();
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.teams = teams;
        this.citable = citable;
        this.citablePassages = citablePassages;
        this.passages = passages;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "code", CallCode::parse));
    }

    private void show(CallCode code) {
        removeAll();
        title(getTranslation("report.desk.title"));
        CallId call = teams.of(actor(), code).call();
        Optional<ReportDetails> found = reports.details(actor(), code);
        LocalizedText title = title(teams.latest(actor(), call).content());
        PageHeader header =
                PageHeader.of(title, language()).back(getTranslation("plain.layout.calls"), path(CallLinks.LIST));
        PageSlot tabs = new PageSlot(
                CallLinks.deskTabs("report"), new ContentRef("call", call.toString()), acting().segment(), fillers);
        add(header, tabs);
        if (found.isEmpty()) {
            add(begin(call, code, title));
            return;
        }
        ReportDetails report = found.get();
        if (!report.sentBack().isEmpty()) {
            add(note(
                    Icon.WARNING,
                    new Span(getTranslation("report.desk.sent-back") + ": "),
                    TextWithLanguage.ofAnyLanguage(report.sentBack())));
        }
        head(header, report);
        ReportWork work = new ReportWork(
                reports,
                paragraphs,
                citable,
                citablePassages,
                passages,
                this::actor,
                acting().segment(),
                new ReportWording(reader()),
                () -> show(code));
        add(
                report.status() == ReportStatus.DRAFTING
                        ? new ReportWriting(header, report, work)
                        : new ReadReport(header, report, work));
    }

    private static Div note(Icon icon, Component... words) {
        Div note = new Div(icon.create(), new Div(words));
        note.addClassNames("note", "warn");
        return note;
    }

    private LocalizedText title(CallContent content) {
        return content.texts()
                .title()
                .in(language(), content.original())
                .orElseGet(() -> new LocalizedText("", language().tag()));
    }

    private void head(PageHeader header, ReportDetails report) {
        header.meta(new ReportWording(reader()).badge(report.status()));
        if (report.publishedVersion() > 0) {
            header.meta(new PlainLink(
                    getTranslation("report.desk.published", report.publishedVersion()),
                    ReportLinks.published(language(), report.code()).substring(1)));
        }
    }

    private Card begin(CallId call, CallCode code, LocalizedText title) {
        Select<Language> written = new Select<>();
        written.setLabel(getTranslation("report.desk.language"));
        written.setItems(Language.values());
        written.setItemLabelGenerator(Language::nativeName);
        TextField name = new TextField(getTranslation("shared.field.title"));
        Card card = new Card(
                getTranslation("report.desk.begin"),
                new CommandForm<>(BeginReport.class)
                        .given(BeginReport::call, call)
                        .required(BeginReport::language, written)
                        .required(BeginReport::title, name)
                        .submit(getTranslation("report.desk.begin"), command -> {
                            reports.begin(actor(), command);
                            show(code);
                        }));
        written.setValue(Language.ofTag(title.language()).orElse(Language.EN));
        name.setValue(title.text());
        return card;
    }
}
