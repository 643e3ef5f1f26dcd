package org.partnershipportal.promises.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PaperBody;
import org.partnershipportal.ground.paper.PaperHead;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.paperstore.PublicPaper;
import org.partnershipportal.platform.paperstore.PublicPapers;
import org.partnershipportal.platform.taxonomy.Countries;
import org.springframework.stereotype.Service;

/**
 * All published commitments of a State as one document to keep and to send on, such as for its mid-term or closing report: what was
 * promised, what the government reports, what others have seen. Nothing is added up or compared.
 */
@Service
@ForOwnPages
public class CommitmentPapers {

    private static final String KIND = "commitments";

    private final Commitments commitments;
    private final Observations observations;
    private final PublicPapers kept;
    private final Clock clock;

    CommitmentPapers(Commitments commitments, Observations observations, PublicPapers kept, Clock clock) {
        this.commitments = commitments;
        this.observations = observations;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * The report as PDF.
     *
     * @throws org.partnershipportal.ground.shared.TryLater if too many papers are being made
     */
    @Requires(Permission.READ)
    public byte[] pdf(Actor actor, CountryCode state, Language language) {
        return kept.pdf(() -> paper(state, language));
    }

    /** The same as a Word file; refusals as above. */
    @Requires(Permission.READ)
    public byte[] word(Actor actor, CountryCode state, Language language) {
        return kept.word(() -> paper(state, language));
    }

    /** What everyone reads, whoever asks. */
    private PublicPaper paper(CountryCode state, Language language) {
        List<CommitmentDetails> all = commitments.ofState(Actor.visitor(), state);
        Map<CommitmentId, List<ObservationDetails>> seen = observations.of(
                Actor.visitor(), all.stream().map(CommitmentDetails::id).toList());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reader.GENEVA);
        return new PublicPaper(
                KIND, state.iso3(), language.tag(), made -> new Words(state, language, today).paper(all, seen));
    }

    /**
     * Words it.
     *
     * @param state whose commitments they are
     * @param language of the paper
     * @param today of which day it is
     */
    private record Words(CountryCode state, Language language, LocalDate today) {

        Paper paper(List<CommitmentDetails> all, Map<CommitmentId, List<ObservationDetails>> seen) {
            String title = say("commitment.paper.title", Countries.standard().name(state, language));
            String as = say("commitment.paper.as-of", Formats.date(today, language));
            PaperHead head =
                    new PaperHead(language, title, say("commitment.paper.description"), say("plain.portal.name"), as);
            return Paper.of(head, body -> {
                body.lead(say("commitment.list.found", all.size()));
                body.note(say("commitment.paper.note"));
                body.section(say("plain.layout.commitments"));
                all.forEach(one -> write(body, one, seen.getOrDefault(one.id(), List.of())));
            });
        }

        private void write(PaperBody body, CommitmentDetails one, List<ObservationDetails> seen) {
            CommitmentText text = one.text();
            body.subsection(text.name());
            body.paragraph(text.written(text.promise()));
            body.facts(facts -> {
                facts.text(say("shared.field.status"), say(one.status().key()));
                if (one.lead() != null) {
                    facts.text(say("commitment.field.lead"), one.lead().name());
                }
                for (CommitmentPart part : CommitmentPart.facts(text, language)) {
                    part.lines().forEach(line -> facts.text(say(part.key()), line));
                }
                if (one.ended() != null) {
                    facts.text(say(one.status().endedKey()), one.ended());
                }
            });
            body.table(
                    List.of(
                            say("commitment.field.milestones"),
                            say("commitment.field.milestone-due"),
                            say("shared.field.status")),
                    rows -> one.steps()
                            .forEach(step -> rows.row(List.of(
                                    line -> line.text(
                                            text.written(step.milestone().what())),
                                    line -> line.text(Formats.date(step.due(), language)),
                                    line -> line.text(step.words().in(language, String::valueOf))))));
            body.note(say("commitment.page.reports"));
            if (one.progress().isEmpty()) {
                body.paragraph(say("commitment.page.no-report"));
            }
            one.progress().forEach(report -> {
                body.paragraph(say(
                        "shared.field.dotted",
                        say(report.level().key()),
                        Formats.date(report.at(), text.zone(), language)));
                body.paragraph(report.text());
                if (report.evidence() != null) {
                    evidence(body, report.evidence());
                }
            });
            body.note(say("commitment.assessments.title"));
            if (seen.isEmpty()) {
                body.paragraph(say("commitment.paper.not-assessed"));
            }
            seen.forEach(each -> write(body, each, text));
        }

        private void write(PaperBody body, ObservationDetails one, CommitmentText text) {
            String placed = Formats.date(one.placedAt(), text.zone(), language);
            body.paragraph(line -> {
                if (one.author() != null) {
                    line.text(one.author().name());
                    line.text(Formats.aside(say(one.author().group().key()), language) + " · ");
                }
                line.text((one.level() == null ? "" : say(one.level().key()) + " · ") + placed);
            });
            if (one.withdrawnAt() != null) {
                body.paragraph(say(
                        "commitment.assessments.withdrawn", Formats.date(one.withdrawnAt(), text.zone(), language)));
            }
            if (one.hiddenBy() != null) {
                body.paragraph(
                        say("commitment.assessments.hidden", say(one.hiddenBy().key())));
            }
            if (one.text() != null) {
                body.paragraph(one.text());
            }
            if (one.evidence() != null) {
                evidence(body, one.evidence());
            }
            if (one.answeredAt() != null) {
                body.paragraph(say("commitment.assessments.answer"));
            }
            if (one.answerHiddenBy() != null) {
                body.paragraph(say(
                        "commitment.assessments.hidden",
                        say(one.answerHiddenBy().key())));
            }
            if (one.answer() != null) {
                body.paragraph(one.answer());
            }
        }

        private void evidence(PaperBody body, LocalizedText evidence) {
            body.paragraph(say("commitment.page.evidence"));
            body.paragraph(evidence);
        }

        private String say(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }
    }
}
