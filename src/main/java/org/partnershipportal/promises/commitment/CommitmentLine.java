package org.partnershipportal.promises.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.promises.recommendation.RecommendationId;

/**
 * A published commitment as a line among all of its State: what everyone reads of it, each level in the word of whoever gave it.
 *
 * @param id the commitment
 * @param status its status
 * @param text what is published
 * @param steps its milestones as they stand today; where it is over, as they stood on the day on which it ended
 * @param report what the lead agency said last; {@code null} if it has not reported
 * @param assessments the latest of each organisation, by the organisations' names
 * @param ended the day on which it was completed or withdrawn; {@code null} while it goes on
 * @param withdrawn recommendations that have been withdrawn since they were chosen
 */
public record CommitmentLine(
        CommitmentId id,
        CommitmentStatus status,
        CommitmentText text,
        List<Step> steps,
        @Nullable Said report,
        List<Assessed> assessments,
        @Nullable LocalDate ended,
        Set<RecommendationId> withdrawn) {

    /**
     * What somebody said of it.
     *
     * @param level how far it is, in their word
     * @param at when they said so
     * @param words how their text begins
     */
    public record Said(Level level, Instant at, LocalizedText words) {}

    /**
     * The latest assessment of an organisation.
     *
     * @param author who placed it
     * @param said what it says
     */
    public record Assessed(OrganisationSummary author, Said said) {

        /** The level in its word. */
        public Level level() {
            return said.level();
        }
    }

    /** What the lead agency said last of how far it is; {@code null} if it has not reported. */
    public @Nullable Level level() {
        return report == null ? null : report.level();
    }

    /** The latest assessment of a verified organisation, or else of any; {@code null} if there is none. */
    public @Nullable Assessed lastAssessed() {
        return assessments.stream()
                .max(Comparator.comparing((Assessed one) -> one.author().verified())
                        .thenComparing(one -> one.said().at()))
                .orElse(null);
    }

    /** Its title in its language. */
    public LocalizedText title() {
        return text.name();
    }

    /** Codes of the themes that it names. */
    public Set<String> themes() {
        return text.themes();
    }

    /** The first day. */
    public LocalDate starts() {
        return Objects.requireNonNull(text.starts());
    }

    /** The last day. */
    public LocalDate ends() {
        return Objects.requireNonNull(text.ends());
    }

    /** What will be reached by a step, in the language of the commitment. */
    public LocalizedText what(Step step) {
        return text.written(step.milestone().what());
    }

    /** How many milestones are reached. */
    public long reached() {
        return steps.stream().filter(step -> step.reached() != null).count();
    }

    /** The first of some themes that it names; empty if it names none of them. */
    public Optional<String> theme(List<String> themes) {
        return themes.stream().filter(text.themes()::contains).findFirst();
    }

    /** The recommendations on which it rests. */
    Set<RecommendationId> recommendations() {
        return text.recommendations().stream()
                .map(AnchoredRecommendation::recommendation)
                .collect(Collectors.toSet());
    }

    /** The same, with what has been withdrawn: those of its recommendations that are not checked. */
    CommitmentLine withdrawnBut(Set<RecommendationId> checked) {
        Set<RecommendationId> since = new HashSet<>(recommendations());
        since.removeAll(checked);
        return new CommitmentLine(id, status, text, steps, report, assessments, ended, since);
    }

    /** What it rests on, each as short as it can be named. */
    public List<String> basis(Language reader) {
        List<String> basis = new ArrayList<>();
        text.recommendations()
                .forEach(one -> basis.add(
                        withdrawn.contains(one.recommendation())
                                ? Translations.standard().text(reader, "commitment.line.withdrawn", one.cited())
                                : one.cited()));
        if (!text.pledge().isEmpty()) {
            basis.add(Translations.standard().text(reader, "commitment.field.pledge"));
        }
        text.rules().forEach(rule -> basis.add(RuleSets.standard().text(rule, reader)));
        text.sdgTargets()
                .forEach(target -> basis.add(Translations.standard().text(reader, "commitment.line.target", target)));
        return basis;
    }
}
