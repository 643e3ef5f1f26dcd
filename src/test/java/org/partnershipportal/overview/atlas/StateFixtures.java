package org.partnershipportal.overview.atlas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.promises.commitment.CommitmentFigures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLine;
import org.partnershipportal.promises.commitment.CommitmentLines;
import org.partnershipportal.promises.commitment.CommitmentStatus;
import org.partnershipportal.promises.commitment.CommitmentText;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.Milestone;
import org.partnershipportal.promises.commitment.Step;

/** Lines of a State's page, as tests need them: today is 9 March 2027. */
final class StateFixtures {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    private static final CommitmentFigures FIGURES = new CommitmentFigures(0, 0, 0, 0, 0, 0, 0, 0, null);

    private StateFixtures() {}

    /** One milestone is reached, one is missed, and two are still to come. */
    static CommitmentLine line(String title, String... themes) {
        return line(title, CommitmentStatus.PUBLISHED, null, themes);
    }

    static CommitmentLine line(String title, CommitmentStatus status, @Nullable LocalDate ended, String... themes) {
        LocalDate day = ended == null ? TODAY : ended;
        List<Step> steps = List.of(
                step("A guide", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 20), day),
                step("A fund", LocalDate.of(2026, 12, 31), null, day),
                step("Seven courts", LocalDate.of(2027, 3, 31), null, day),
                step("All courts", LocalDate.of(2029, 6, 30), null, day));
        CommitmentText text = new CommitmentText(
                title,
                "en",
                "No mother of a child under five serves her sentence in custody.",
                "",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2029, 12, 31),
                ZoneId.of("America/Guayaquil"),
                Set.of(themes),
                List.of(),
                "",
                Set.of(new RuleRef("BANGKOK", 64)),
                Set.of(),
                null,
                steps.stream().map(Step::milestone).toList(),
                List.of());
        return new CommitmentLine(
                new CommitmentId(UUID.randomUUID()), status, text, steps, null, List.of(), ended, Set.of());
    }

    /** The same line with a limited level in the word of each of these organisations, of which only the first is verified. */
    static CommitmentLine assessed(CommitmentLine line, String... authors) {
        List<CommitmentLine.Assessed> assessments = Arrays.stream(authors)
                .map(name -> new CommitmentLine.Assessed(
                        new OrganisationSummary(
                                new OrganisationId(UUID.randomUUID()),
                                new LocalizedText(name, "es"),
                                OrganisationType.NATIONAL_NGO,
                                StakeholderGroup.CIVIL_SOCIETY,
                                null,
                                name.equals(authors[0]),
                                false),
                        new CommitmentLine.Said(Level.LIMITED, Instant.EPOCH, new LocalizedText("Desigual.", "es"))))
                .toList();
        return new CommitmentLine(
                line.id(),
                line.status(),
                line.text(),
                line.steps(),
                line.report(),
                assessments,
                line.ended(),
                line.withdrawn());
    }

    private static Step step(String what, LocalDate due, @Nullable LocalDate reached, LocalDate day) {
        return new Step(new Milestone(UUID.randomUUID(), what, "", due), reached, day, false);
    }

    /** A page of Ecuador with these lines and nothing else. */
    static StatePage page(List<String> themes, CommitmentLine... lines) {
        return new StatePage(
                Countries.standard().byIso3("ECU").orElseThrow(),
                themes,
                0,
                new CommitmentLines(new Slice<>(List.of(lines), lines.length), 0, TODAY, FIGURES),
                List.of(),
                Slice.empty(),
                Slice.empty(),
                false,
                false);
    }
}
