package org.partnershipportal.consultation.assessment;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.partnershipportal.consultation.assessment.spi.PublicUses;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.paper.AnswerOnPaper;
import org.partnershipportal.ground.paper.BlackOut;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PaperBody;
import org.partnershipportal.ground.paper.PaperFacts;
import org.partnershipportal.ground.paper.PaperHead;
import org.partnershipportal.ground.paper.PaperLine;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.document.DocumentDetails;

/** Writes a published input as a document: what its page shows, when the document was made, and where that page is. */
final class PublicationPaper {

    private final CallDetails call;
    private final Publication shown;
    private final List<PublicUses.Uses> uses;
    private final InputWords words;
    private final Language language;
    private final String asOf;
    private final String site;
    private final String address;

    /**
     * @param uses what published texts cite it
     * @param made the moment as of which it holds
     * @param portal public base address, without a slash at its end
     */
    PublicationPaper(
            CallDetails call,
            Publication shown,
            List<PublicUses.Uses> uses,
            Language language,
            Instant made,
            String portal) {
        this.call = call;
        this.shown = shown;
        this.uses = List.copyOf(uses);
        this.language = language;
        this.words = new InputWords(language, call.content().original());
        this.asOf = text("assessment.paper.as-of", Formats.dateTime(made, Reader.GENEVA, language));
        this.site = portal + "/" + language.tag();
        this.address = site + "/" + AssessmentLinks.publication(Objects.requireNonNull(shown.number()));
    }

    Paper asWord() {
        return paper(false);
    }

    /** Says so where print lacks characters that were written. */
    Paper asPrint() {
        Paper paper = paper(false);
        return paper.missing().isEmpty() ? paper : paper(true);
    }

    private Paper paper(boolean lacking) {
        PaperHead head = new PaperHead(
                language,
                shown.signers().isEmpty()
                        ? text("assessment.public.one")
                        : shown.signers().getFirst().organisation().name().text(),
                text("assessment.paper.description"),
                text("plain.portal.name"),
                asOf);
        return Paper.of(head, body -> {
            body.lead(asOf);
            body.note(text("assessment.paper.today"));
            if (!shown.blackened().isEmpty()) {
                body.note(text("assessment.paper.blackened"));
            }
            if (lacking) {
                body.note(text("assessment.paper.lacking"));
            }
            body.facts(this::facts);
            answers(body);
            ExplainedOnPaper.write(body, shown.explained(), language);
            files(body);
            uses.forEach(text -> used(body, text));
        });
    }

    private void facts(PaperFacts facts) {
        facts.text(text("shared.field.call"), words.of(call.content().texts().title()));
        if (shown.signers().isEmpty()) {
            facts.text(text("assessment.column.from"), text("assessment.public.unnamed"));
        } else {
            facts.text(
                    text("assessment.column.from"),
                    shown.signers().getFirst().organisation().name());
        }
        if (shown.signers().size() > 1) {
            facts.line(text("input.cosigners.title"), this::others);
        }
        if (shown.entered() != null) {
            facts.text(text("assessment.column.entered"), text(shown.entered().markKey()));
        }
        facts.text(text("assessment.filter.language"), Formats.languageName(shown.language(), language));
        if (shown.published() != null) {
            facts.text(text("assessment.paper.published"), Formats.date(shown.published(), Reader.GENEVA, language));
        }
        facts.code(text("assessment.column.number"), String.valueOf(shown.number()))
                .line(
                        text("assessment.paper.address"),
                        line -> line.link(address, URI.create(address), text("assessment.public.one")));
    }

    private void others(PaperLine line) {
        List<Publication.Signer> others =
                shown.signers().subList(1, shown.signers().size());
        for (int i = 0; i < others.size(); i++) {
            Publication.Signer other = others.get(i);
            line.text(i == 0 ? "" : "; ").text(other.organisation().name());
            if (other.part() != null) {
                line.text(" (" + text(other.part().key()) + ")");
            }
        }
    }

    /** In the order of the questions, as on the page. */
    private void answers(PaperBody body) {
        AnswerWording answers = words.answers(shown.language());
        BlackOut out = new BlackOut(Publication.BAR, new LocalizedText(text("assessment.paper.black"), language.tag()));
        body.section(text("assessment.input.answers"));
        for (Question question : shown.questionnaire().questions()) {
            for (FrozenAnswer answer : shown.answers()) {
                if (answer.question().key().equals(question.key())
                        && !answer.value().isEmpty()) {
                    body.subsection(words.of(question.label()));
                    new AnswerOnPaper(body, shown.blackened().contains(question.key()) ? out : null)
                            .write(answers.of(answer.question(), answer.value()));
                }
            }
        }
    }

    /** By number and kind: what their senders called them is not told, and where they lie is said by the page alone. */
    private void files(PaperBody body) {
        List<String> files = new ArrayList<>();
        for (DocumentDetails file : shown.files()) {
            files.add(text(
                            "assessment.public.file",
                            files.size() + 1,
                            file.type().extensions().getFirst())
                    + " · " + Formats.size(file.bytes(), language));
        }
        if (!files.isEmpty()) {
            body.section(text("shared.field.files"));
            body.list(files);
            body.note(text("input.preview.cleaned"));
        }
    }

    /** As on the page, each place with its address in print. */
    private void used(PaperBody body, PublicUses.Uses text) {
        body.section(say(text.heading()));
        body.paragraph(text.title());
        for (PublicUses.Place place : text.places()) {
            String name = say(place.name());
            String there = site + place.address();
            body.paragraph(line -> line.text(name + " · ").link(there, URI.create(there), name));
        }
    }

    private String say(Sentence sentence) {
        return sentence.in(language, at -> Formats.dateTime(at, Reader.GENEVA, language));
    }

    private String text(String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
