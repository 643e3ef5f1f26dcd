package org.partnershipportal.consultation.export;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.consultation.assessment.ExplainedOnPaper;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.input.SubmittedFile;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.paper.AnswerOnPaper;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PaperBody;
import org.partnershipportal.ground.paper.PaperFacts;
import org.partnershipportal.ground.paper.PaperHead;
import org.partnershipportal.ground.paper.PaperLine;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Reader;

/**
 * Writes one input as a document for the report team: what is known about it, each answer under its question, and the
 * names of its files.
 */
final class InputPaper {

    private final AssessmentDetails details;
    private final SubmittedInput submitted;
    private final InputWords words;
    private final Language language;

    private InputPaper(CallDetails call, AssessmentDetails details, Language language) {
        this.details = details;
        this.submitted = details.submitted();
        this.words = new InputWords(language, call.content().original());
        this.language = language;
    }

    static Paper of(CallDetails call, AssessmentDetails details, Language language, Instant made) {
        return new InputPaper(call, details, language).paper(call, made);
    }

    private Paper paper(CallDetails call, Instant made) {
        LocalizedText whose = words.whose(details.sender());
        PaperHead head = new PaperHead(
                language,
                whose.text(),
                text("export.paper.description"),
                text("plain.portal.name"),
                text("export.paper.foot", Formats.dateTime(made, Reader.GENEVA, language)));
        return Paper.of(head, body -> {
            body.lead(text("export.paper.team-only"));
            if (!details.passages().isEmpty()) {
                body.note(text("export.paper.blackened", details.passages().size()));
            }
            body.facts(facts -> facts(facts, call));
            body.section(text("assessment.input.answers"));
            submitted.answers().forEach(answer -> answer(body, answer));
            ExplainedOnPaper.write(body, details.explained(), language);
            if (!submitted.files().isEmpty()) {
                body.section(text("shared.field.files"));
                body.list(submitted.files().stream().map(InputPaper::name).toList());
            }
        });
    }

    private void facts(PaperFacts facts, CallDetails call) {
        OrganisationSummary lead = details.sender().lead();
        facts.text(text("shared.field.call"), words.of(call.content().texts().title()))
                .code(text("assessment.column.id"), submitted.input().toString());
        if (lead != null) {
            facts.text(text("assessment.column.from"), lead.name())
                    .text(text("assessment.filter.group"), text(lead.group().key()));
            if (lead.country() != null) {
                facts.text(text("assessment.filter.country"), words.country(lead.country()));
            }
            facts.text(
                    text("shared.field.verification"),
                    text(lead.verified() ? "organisation.public.verified" : "input.arrived.not-verified"));
        }
        List<LocalizedText> others = others().toList();
        if (!others.isEmpty()) {
            facts.line(text("input.cosigners.title"), line -> inTurn(line, others));
        }
        if (submitted.entered() != null) {
            facts.text(
                    text("assessment.column.entered"),
                    text(submitted.entered().origin().markKey()));
            if (!submitted.entered().holder().isEmpty()) {
                facts.text(
                        text("input.enter.holder"),
                        new LocalizedText(submitted.entered().holder(), "und"));
            }
        }
        facts.text(text("assessment.column.received"), Formats.dateTime(submitted.received(), Reader.GENEVA, language))
                .text(
                        text("shared.field.publication"),
                        text(
                                "shared.field.dotted",
                                text(submitted.name().key()),
                                text(submitted.text().key())))
                .text(
                        text("assessment.filter.judged"),
                        text(details.admissibility().key()));
        if (details.admissibility() == Admissibility.INADMISSIBLE && details.criterion() != null) {
            facts.text(
                            text("assessment.judge.criterion"),
                            text(details.criterion().key()))
                    .text(text("shared.field.reason"), Objects.requireNonNullElse(details.reason(), ""));
        }
        if (details.number() != null) {
            facts.code(text("assessment.column.number"), details.number().toString());
        }
    }

    private static void inTurn(PaperLine line, List<LocalizedText> names) {
        for (int i = 0; i < names.size(); i++) {
            line.text(i == 0 ? "" : "; ").text(names.get(i));
        }
    }

    private void answer(PaperBody body, FrozenAnswer answer) {
        Question question = answer.question();
        body.subsection(words.of(question.label()));
        long black = details.passages().stream()
                .map(BlackOut::question)
                .filter(question.key()::equals)
                .count();
        if (black > 0) {
            body.note(text("export.paper.blackened-here", black));
        }
        new AnswerOnPaper(body, null).write(words.answers(submitted.language()).of(question, answer.value()));
    }

    private static String name(SubmittedFile file) {
        return file.stored() == null ? file.file().name() : file.stored().name();
    }

    private Stream<LocalizedText> others() {
        return submitted.signers().stream()
                .filter(signer -> !signer.isLead())
                .map(signer -> details.organisations().get(signer.organisation()))
                .filter(Objects::nonNull)
                .map(OrganisationSummary::name);
    }

    private String text(String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
