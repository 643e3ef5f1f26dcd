package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.ReportStatus;
import org.partnershipportal.consultation.report.SendBack;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.Permission;

/** The report in clearance or published: the text without editing tools. */
final class ReadReport extends Div {

    private final ReportWork work;

    ReadReport(PageHeader header, ReportDetails report, ReportWork work) {
        this.work = work;
        addClassNames("stack", "m2");
        if (report.status() == ReportStatus.IN_CLEARANCE) {
            clearance(header, report);
        } else {
            header.primary(act("report.desk.again", () -> {
                work.reports().draftAgain(work.actor(), report.call());
                work.again().run();
            }));
        }
        Div chosen = new Div();
        chosen.getElement().setAttribute("role", "status");
        ReportDocument document = new ReportDocument(work.wording(), report, false, "", "", citation -> {
            chosen.removeAll();
            chosen.addClassNames("say", "stack");
            chosen.add(work.wording().named(citation.from()));
            chosen.add(work.cited(citation));
        });
        document.show(report, work.coverage(report).places());
        add(document, chosen);
    }

    private void clearance(PageHeader header, ReportDetails report) {
        if (report.allowed().contains(Permission.CLEAR_REPORT)) {
            header.primary(act(
                    "report.desk.clear",
                    () -> work.ask("report.desk.clear", "report.desk.clear-means", () -> {
                        work.reports().clear(work.actor(), report.call(), report.version());
                        Toasts.done(getTranslation("report.desk.cleared"));
                        work.again().run();
                    })));
        } else if (report.drafted()) {
            Div note = new Div(Icon.CLOCK.create(), new Span(getTranslation("report.refusal.same-eyes")));
            note.addClassName("note");
            add(note);
        }
        header.secondary(act("report.desk.send-back", () -> sendBack(report)));
    }

    private void sendBack(ReportDetails report) {
        Confirm.ask(
                getTranslation("report.desk.send-back"),
                "",
                getTranslation("report.desk.send-back"),
                new CommandForm<>(SendBack.class)
                        .given(SendBack::call, report.call())
                        .given(SendBack::version, report.version())
                        .required(SendBack::reason, new TextArea(getTranslation("report.desk.reason"))),
                command -> {
                    work.reports().sendBack(work.actor(), command);
                    work.again().run();
                });
    }

    private Button act(String key, Runnable act) {
        return new Button(getTranslation(key), click -> act.run());
    }
}
