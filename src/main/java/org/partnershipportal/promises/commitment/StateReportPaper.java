package org.partnershipportal.promises.commitment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PaperBody;
import org.partnershipportal.ground.paper.PaperHead;
import org.partnershipportal.ground.paper.PaperLine;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * Words the report on all commitments of a State.
 *
 * @param report the report
 * @param language of the paper
 */
record StateReportPaper(StateReport report, Language language) {

    /** The report as a document that can be sent on. */
    Paper paper() {
        String state = Countries.standard().name(report.state(), language);
        String asOf = say("commitment.paper.as-of", Formats.date(report.day(), language))
                + Formats.aside(Formats.city(report.zone(), language), language);
        PaperHead head = new PaperHead(
                language,
                say(report.kind().titleKey(), state),
                say("commitment.paper.description"),
                say("plain.portal.name"),
                asOf);
        return Paper.of(head, body -> {
            body.lead(say(report.kind().leadKey()));
            body.note(asOf);
            body.note(say("commitment.paper.note"));
            if (report.more()) {
                body.paragraph(say("commitment.paper.more", StateReport.MOST));
            }
            if (report.moreAssessments()) {
                body.paragraph(say("commitment.paper.more-assessments", StateReport.MOST_ASSESSMENTS));
            }
            report.parts().forEach(part -> {
                body.section(say(part.key()));
                List<StateReport.Entry> entries = report.of(part);
                if (entries.isEmpty()) {
                    body.paragraph(say("commitment.paper.part.empty"));
                }
                entries.forEach(entry -> write(body, entry));
            });
        });
    }

    private void write(PaperBody body, StateReport.Entry entry) {
        CommitmentDetails one = entry.commitment();
        CommitmentText text = one.text();
        body.subsection(text.name());
        body.paragraph(text.written(text.promise()));
        facts(body, one);
        body.table(
                List.of(
                        say("commitment.field.milestones"),
                        say("commitment.field.milestone-due"),
                        say("commitment.field.milestone-indicator"),
                        say("shared.field.status")),
                rows -> one.steps().forEach(step -> rows.row(cells(text, step))));
        reports(body, entry);
        body.note(say("commitment.assessments.title"));
        if (entry.assessments().isEmpty()) {
            body.paragraph(say("commitment.paper.not-assessed"));
        }
        entry.assessments().forEach(each -> write(body, each, text));
        changes(body, one);
    }

    private void facts(PaperBody body, CommitmentDetails one) {
        CommitmentText text = one.text();
        body.facts(facts -> {
            facts.text(say("shared.field.status"), say(one.status().key()));
            if (one.lead() != null) {
                facts.text(say("commitment.field.lead"), one.lead().name());
            }
            for (CommitmentPart part : CommitmentPart.facts(text, language)) {
                facts.text(say(part.key()), part.lines());
            }
            text.recommendations().stream()
                    .filter(one::isWithdrawn)
                    .forEach(each -> facts.text(each.cited(), say("commitment.page.recommendation-withdrawn")));
            if (one.publishedAt() != null) {
                facts.text(say("commitment.page.published"), date(one.publishedAt(), text));
            }
            if (one.ended() != null) {
                facts.text(say(one.status().endedKey()), one.ended());
            }
        });
    }

    private List<Consumer<PaperLine>> cells(CommitmentText text, Step step) {
        String standing = step.words().in(language, String::valueOf);
        return List.of(
                line -> line.text(text.written(step.milestone().what())),
                line -> line.text(Formats.date(step.due(), language)),
                line -> line.text(text.written(step.milestone().indicator())),
                line -> line.text(
                        step.reached() == null
                                ? standing
                                : say("shared.field.dotted", standing, Formats.date(step.reached(), language))));
    }

    private void reports(PaperBody body, StateReport.Entry entry) {
        CommitmentDetails one = entry.commitment();
        body.note(say("commitment.page.reports"));
        if (one.progress().isEmpty()) {
            body.paragraph(say("commitment.page.no-report"));
        }
        one.progress().forEach(report -> {
            body.paragraph(say("shared.field.dotted", say(report.level().key()), date(report.at(), one.text())));
            body.paragraph(report.text());
            if (report.evidence() != null) {
                evidence(body, report.evidence());
            }
        });
        if (!entry.files().isEmpty()) {
            body.paragraph(say("commitment.page.files"));
            body.list(entry.files());
        }
    }

    private void write(PaperBody body, ObservationDetails one, CommitmentText text) {
        body.paragraph(line -> {
            if (one.author() != null) {
                line.text(one.author().name());
                line.text(Formats.aside(say(one.author().group().key()), language) + " · ");
                if (!one.author().verified()) {
                    line.text(say("commitment.assessments.not-verified") + " · ");
                }
            }
            if (one.theme() != null) {
                line.text(Themes.standard().name(one.theme(), language) + " · ");
            }
            line.text((one.level() == null ? "" : say(one.level().key()) + " · ") + date(one.placedAt(), text));
        });
        if (one.withdrawnAt() != null) {
            body.paragraph(say("commitment.assessments.withdrawn", date(one.withdrawnAt(), text)));
        }
        hidden(body, one.hiddenBy());
        if (one.text() != null) {
            body.paragraph(one.text());
        }
        if (one.evidence() != null) {
            evidence(body, one.evidence());
        }
        if (one.answeredAt() != null) {
            body.paragraph(say("commitment.assessments.answer"));
        }
        hidden(body, one.answerHiddenBy());
        if (one.answer() != null) {
            body.paragraph(one.answer());
        }
    }

    private void hidden(PaperBody body, @Nullable HouseRule rule) {
        if (rule != null) {
            body.paragraph(say("commitment.assessments.hidden", say(rule.key())));
        }
    }

    private void evidence(PaperBody body, LocalizedText evidence) {
        body.paragraph(say("commitment.page.evidence"));
        body.paragraph(evidence);
    }

    /** The later versions with their dates and reasons, the latest first. */
    private void changes(PaperBody body, CommitmentDetails one) {
        List<CommitmentDetails.Version> later = one.versions().stream()
                .filter(version -> version.reason() != null)
                .toList();
        if (later.isEmpty()) {
            return;
        }
        body.note(say("commitment.page.versions"));
        later.forEach(version -> {
            body.paragraph(say("commitment.page.version", version.number(), date(version.at(), one.text())));
            body.paragraph(Objects.requireNonNull(version.reason()));
        });
    }

    /** The day of a moment where the commitment's State counts it; with the zone if not all commitments of the report have one. */
    private String date(Instant at, CommitmentText text) {
        String day = Formats.date(at, text.zone(), language);
        return report.isOfOneZone() ? day : day + Formats.aside(Formats.city(text.zone(), language), language);
    }

    private String say(String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
