package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.coding.CitablePassages;
import org.partnershipportal.consultation.coding.PassageCoverage;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.report.CitableInputs;
import org.partnershipportal.consultation.report.CitationDetails;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.platform.access.Actor;

/**
 * What the pages of a report ask and do, on behalf of the person who opened them.
 *
 * @param acting for whom, as it stands in the address
 * @param again draws the page again
 */
record ReportWork(
        Reports reports,
        Paragraphs paragraphs,
        CitableInputs inputs,
        CitablePassages citable,
        Passages passages,
        Supplier<Actor> actors,
        String acting,
        ReportWording wording,
        Runnable again) {

    Actor actor() {
        return actors.get();
    }

    /** The address of a page below {@code /app/}. */
    String path(String below) {
        return acting + "/" + below;
    }

    ReportDetails details(CallCode code) {
        return reports.details(actor(), code).orElseThrow(NotFound::new);
    }

    PassageCoverage coverage(ReportDetails report) {
        List<CitationDetails> citations = report.paragraphs().stream()
                .flatMap(paragraph -> paragraph.citations().stream())
                .toList();
        return citable.coverage(
                actor(),
                report.code(),
                citations.stream()
                        .map(CitationDetails::passage)
                        .filter(Objects::nonNull)
                        .toList(),
                citations.stream().map(CitationDetails::input).toList());
    }

    /** The passage behind a chip, with the words around it, or of what is cited as a whole the way to it. */
    Component[] cited(CitationDetails citation) {
        return switch (citation.standing()) {
            case UNUSABLE, GONE ->
                new Component[] {new Paragraph(wording.text(citation.standing().key()))};
            case PUBLIC, NOT_PUBLIC ->
                new CitedPassage(wording, path(AssessmentLinks.input(citation.input())))
                        .draw(passages.of(actor(), citation.input()), citation.passage());
        };
    }

    void ask(String key, String meansKey, Runnable act) {
        Confirm.ask(wording.text(key), wording.text(meansKey), wording.text(key), act);
    }
}
