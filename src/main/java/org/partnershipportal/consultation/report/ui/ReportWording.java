package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.report.CitationDetails;
import org.partnershipportal.consultation.report.ReportStatus;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.taxonomy.Countries;

/** How reports are worded for one reader. */
record ReportWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    /** Saves all fields in an element that save by themselves; whether everything is saved then. */
    static final String SAVES =
            "return Promise.all([...this.querySelectorAll('answer-field')].map(field => field.save()))"
                    + ".then(all => all.every(saved => saved))";

    /** Leads to an element: the focus is on it, and it is at the top of the screen. */
    static final String LEADS =
            "this.tabIndex = -1; this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})";

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

    /** Whose input it is, as the report team may know it. */
    LocalizedText whose(KnownSender from) {
        return new InputWords(language(), language()).whose(from);
    }

    /** Whose passage it is, in few words: country and group where they are known, and the answer. */
    String chip(KnownSender from, int answer) {
        OrganisationSummary lead = from.lead();
        String who = lead == null ? whose(from).text() : text(lead.group().key());
        if (lead != null && lead.country() != null) {
            who = text("shared.field.pair", Countries.standard().name(lead.country(), language()), who);
        }
        return answer == 0 ? who : text("report.chip.answer", who, answer);
    }

    /** The same with the whole name, for those who hear it. */
    String spoken(KnownSender from, int answer, boolean published) {
        String name = whose(from).text();
        String which = answer == 0 ? name : text("report.chip.answer", name, answer);
        return published ? which : text("report.chip.team", which);
    }

    /** The time of day of something that happened lately. */
    String time(Instant at) {
        return Formats.time(at, reader.zone(), language());
    }

    Component named(KnownSender from) {
        return new TextWithLanguage(whose(from), language());
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
