package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.coding.CitablePassages;
import org.partnershipportal.consultation.coding.CodingLinks;
import org.partnershipportal.consultation.coding.FindPassages;
import org.partnershipportal.consultation.coding.PassageCoverage;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.CitableInput;
import org.partnershipportal.consultation.report.CitationDetails;
import org.partnershipportal.consultation.report.CiteInput;
import org.partnershipportal.consultation.report.Missing;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.ReportLinks;
import org.partnershipportal.consultation.report.ReportStatus;
import org.partnershipportal.ground.uikit.PageHeader;

/** The report as it is written: what is covered and missing above, the text, and passages beside it. */
final class ReportWriting extends Div implements ReportDocument.Acts, PassagePane.Acts {

    private static final int INPUTS = 5;

    private final ReportWork work;
    private final CallCode code;
    private final ReportDocument document;
    private final ReportOutline outline;
    private final PassagePane pane;
    private final ReportStrip strip;
    private ReportDetails report;
    private PassageCoverage coverage;
    private @Nullable ParagraphBlock current;

    ReportWriting(PageHeader header, ReportDetails report, ReportWork work) {
        this.work = work;
        this.report = report;
        code = report.code();
        coverage = work.coverage(report);
        ReportWording wording = work.wording();
        header.primary(new Button(wording.text("report.desk.send"), click -> send()));
        document = new ReportDocument(
                wording, report, true, work.acting() + "/reports/" + code, work.path(ReportLinks.desk(code)), this);
        outline = new ReportOutline(wording, document::lead, document::lead);
        pane = new PassagePane(wording, this);
        strip = new ReportStrip(
                wording,
                new ReportStrip.Leads(
                        pane::filter,
                        document::open,
                        work.path(CallLinks.desk(code)),
                        work.path(CodingLinks.tree(code))));
        addClassNames("stack");
        Div columns = new Div(outline, document, pane);
        columns.addClassName("wk");
        add(strip, columns);
        Shortcuts.addShortcutListener(document, pane::goTo, Key.F6).listenOn(document);
        Shortcuts.addShortcutListener(pane, this::goToText, Key.F6).listenOn(pane);
        pane.codes(coverage.codes());
        draw();
        target();
    }

    /** Draws what is saved now; what is being written stays. */
    private void draw() {
        document.show(report, coverage.places());
        outline.show(report, written());
        strip.show(coverage, Missing.of(report, coverage.untouched()));
    }

    /** The number of the paragraph that is open; 0 if none is. */
    private int written() {
        return current != null && current.isOpen() ? current.number() : 0;
    }

    private void goToText() {
        if (current != null) {
            current.focus();
        } else {
            document.lead();
        }
    }

    private void changed() {
        report = work.details(code);
        if (report.status() != ReportStatus.DRAFTING) {
            document.whenSaved(() -> work.again().run());
            return;
        }
        coverage = work.coverage(report);
        pane.codes(coverage.codes());
        draw();
        target();
    }

    private void target() {
        ParagraphBlock block = current;
        if (block == null || block.number() == 0) {
            pane.target("", Set.of(), Set.of());
            return;
        }
        pane.target(
                block.name(),
                block.citations().stream()
                        .map(CitationDetails::passage)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                block.citations().stream()
                        .filter(citation -> citation.passage() == null)
                        .map(CitationDetails::input)
                        .collect(Collectors.toSet()));
    }

    /** Leads to what must be corrected; else asks. Before anything is sent, everything is saved. */
    private void send() {
        document.whenSaved(() -> {
            changed();
            if (!strip.leadsToMust()) {
                work.ask("report.desk.send", "report.desk.send-means", () -> {
                    work.reports().sendToClearance(work.actor(), report.call());
                    work.again().run();
                });
            }
        });
    }

    @Override
    public void opened(ParagraphBlock block) {
        current = block;
        outline.show(report, written());
        target();
    }

    @Override
    public void saved() {
        boolean wasNew = isNew();
        report = work.details(code);
        if (report.status() == ReportStatus.DRAFTING) {
            draw();
        }
        if (wasNew != isNew()) {
            target();
        }
    }

    private boolean isNew() {
        return current != null && current.number() == 0;
    }

    @Override
    public void move(ParagraphId paragraph, @Nullable ParagraphId after) {
        work.paragraphs().move(work.actor(), paragraph, after);
        changed();
    }

    @Override
    public void remove(ParagraphId paragraph, long edition) {
        work.paragraphs().remove(work.actor(), paragraph, edition);
        document.forget(paragraph);
        current = null;
        changed();
    }

    @Override
    public void show(CitationDetails citation) {
        pane.show(work.wording().named(citation.from()), work.cited(citation));
    }

    @Override
    public void undo(CitationDetails citation) {
        work.paragraphs().removeCitation(work.actor(), report.call(), citation.id());
        changed();
    }

    @Override
    public void keep(CitationDetails citation) {
        work.paragraphs().keepCitation(work.actor(), report.call(), citation.id());
        changed();
    }

    @Override
    public CitablePassages.Found passages(FindPassages wanted, CitablePassages.Reached from, int max) {
        return work.citable().find(work.actor(), code, wanted, from, max);
    }

    @Override
    public List<CitableInput> inputs(String words) {
        return work.inputs().find(work.actor(), code, new WholeInputSearch(work.wording()).find(words), 0, INPUTS);
    }

    @Override
    public void cite(InputId input, @Nullable PassageId passage) {
        ParagraphBlock block = current;
        if (block != null && block.number() > 0) {
            work.paragraphs().cite(work.actor(), new CiteInput(report.call(), block.id(), input, passage));
            changed();
        }
    }

    @Override
    public String page(InputId input) {
        return work.path(AssessmentLinks.input(input));
    }
}
