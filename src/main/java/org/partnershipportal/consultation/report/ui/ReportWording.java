package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.report.CitationDetails;
import org.partnershipportal.consultation.report.ReportStatus;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;

/** How reports are worded for one reader. */
record ReportWording(Language language) implements Wording {

    StatusBadge badge(ReportStatus status) {
        String word = text(status.key());
        return switch (status) {
            case DRAFTING -> StatusBadge.neutral(word);
            case IN_CLEARANCE -> StatusBadge.warn(word);
            case PUBLISHED -> StatusBadge.ok(word);
        };
    }

    StatusBadge badge(CitationDetails.Standing standing) {
        String word = text(standing.key());
        return switch (standing) {
            case PUBLIC -> StatusBadge.ok(word);
            case NOT_PUBLIC -> StatusBadge.neutral(word);
            case UNUSABLE, GONE -> StatusBadge.bad(word);
        };
    }

    /** Says on a citation's row what of its input became narrower since somebody looked. */
    Row changes(CitationDetails citation, Row row) {
        citation.changes().stream().sorted().forEach(change -> {
            Span words = new Span(text(change.key()));
            words.addClassName("t-warn");
            row.line(words);
        });
        return row;
    }

    /** Whose input it is, as the report team may know it. */
    LocalizedText whose(KnownSender from) {
        return new InputWords(language, language).whose(from);
    }

    Component named(KnownSender from) {
        return new TextWithLanguage(whose(from), language);
    }

    /** What a report says, line by line as it was written and in the direction of its language. */
    static Paragraph written(String text, Language in) {
        Paragraph written = new Paragraph(text);
        written.addClassName("prose");
        written.getElement().setAttribute("lang", in.tag()).setAttribute("dir", in.direction());
        return written;
    }

    /** The heading of a paragraph, in the language of its report. */
    static H3 heading(String words, Language in) {
        H3 heading = new H3(words);
        heading.getElement().setAttribute("lang", in.tag()).setAttribute("dir", in.direction());
        return heading;
    }
}
