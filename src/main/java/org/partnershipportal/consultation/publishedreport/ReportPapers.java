package org.partnershipportal.consultation.publishedreport;

import java.net.URI;
import java.util.List;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PaperBody;
import org.partnershipportal.ground.paper.PaperHead;
import org.partnershipportal.ground.paper.PaperLine;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.paperstore.PublicPaper;
import org.partnershipportal.platform.paperstore.PublicPapers;
import org.springframework.stereotype.Service;

/**
 * A published report as a document to keep, in the language that it is written in. What it cites and who contributed is
 * read at each request, as on the page; a document of exactly that is made once and kept until something changes
 * (R14.7).
 */
@Service
@ForOwnPages
public class ReportPapers {

    /** What they are kept as. */
    private static final String KIND = "report";

    private final WholeReports reports;
    private final PortalSettings settings;
    private final PublicPapers kept;

    ReportPapers(WholeReports reports, PortalSettings settings, PublicPapers kept) {
        this.reports = reports;
        this.settings = settings;
        this.kept = kept;
    }

    /**
     * A version as PDF.
     *
     * @throws NotFound if there is no such version
     * @throws TryLater if too many papers are being made
     */
    @Requires(Permission.READ)
    public byte[] pdf(Actor actor, CallCode code, int version) {
        return kept.pdf(() -> paper(actor, code, version));
    }

    /** The same as a Word file; refusals as above. */
    @Requires(Permission.READ)
    public byte[] word(Actor actor, CallCode code, int version) {
        return kept.word(() -> paper(actor, code, version));
    }

    private PublicPaper paper(Actor actor, CallCode code, int version) {
        PublishedReport report = reports.version(actor, code, version);
        return new PublicPaper(
                KIND, code.value(), Integer.toString(report.number()), made -> paper(report, settings.url()));
    }

    /** @param portal public base address, without a slash at its end */
    static Paper paper(PublishedReport report, String portal) {
        Language language = report.language();
        String published = text(
                language,
                "publishedreport.paper.version",
                report.number(),
                Formats.date(report.published(), Reader.GENEVA, language));
        PaperHead head = new PaperHead(
                language,
                report.title(),
                text(language, "publishedreport.paper.description"),
                text(language, "plain.portal.name"),
                published);
        return Paper.of(head, body -> write(body, report, published, portal));
    }

    private static void write(PaperBody body, PublishedReport report, String published, String portal) {
        Language language = report.language();
        body.lead(published);
        body.note(text(language, "publishedreport.paper.consent"));
        body.paragraph(report.introduction());
        for (PublishedParagraph paragraph : report.paragraphs()) {
            if (!paragraph.heading().isEmpty()) {
                body.section(paragraph.heading());
            }
            body.paragraph(Formats.number(paragraph.number(), language) + ". " + paragraph.text());
            if (!paragraph.citations().isEmpty()) {
                body.paragraph(line -> cite(line, language, paragraph.citations(), portal));
            }
        }
        if (!report.contributors().isEmpty()) {
            body.section(text(language, "publishedreport.paper.contributors"));
            body.list(report.contributors().stream().map(LocalizedText::text).toList());
        }
    }

    /** Each citation by its permanent address, the name before it where there is one. */
    private static void cite(PaperLine line, Language language, List<PublicCitation> citations, String portal) {
        line.text(text(language, "publishedreport.paper.cites") + " ");
        boolean first = true;
        for (PublicCitation citation : citations) {
            line.text(first ? "" : semicolon(language));
            first = false;
            for (LocalizedText name : citation.names()) {
                line.text(name).text(comma(language));
            }
            String address = portal + "/" + language.tag() + "/inputs/" + citation.number();
            line.link(address, URI.create(address), text(language, "publishedreport.paper.input"));
        }
    }

    private static String semicolon(Language language) {
        return switch (language) {
            case AR -> "\u061B ";
            case ZH -> "\uFF1B";
            case EN, FR, RU, ES -> "; ";
        };
    }

    private static String comma(Language language) {
        return switch (language) {
            case AR -> "\u060C ";
            case ZH -> "\uFF0C";
            case EN, FR, RU, ES -> ", ";
        };
    }

    private static String text(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
