package org.partnershipportal.consultation.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.moderation.AppealPage;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The status of inputs, as their contributors see it: of many without the reasons, of one with them. */
@Service
@Transactional(readOnly = true)
public class OwnStandings {

    private final Inputs inputs;
    private final AssessmentRepository assessments;
    private final Cases cases;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnStandings(Inputs inputs, AssessmentRepository assessments, Cases cases, JdbcClient jdbc, Clock clock) {
        this.inputs = inputs;
        this.assessments = assessments;
        this.cases = cases;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Of some inputs, those that the actor submitted or signed, that were submitted and are not withdrawn; all others are left
     * out, as if they did not exist (R0.1). Two queries.
     */
    @Requires(Permission.READ)
    public Map<InputId, OwnStanding> of(Actor actor, Collection<InputId> ids) {
        Set<InputId> own = inputs.signedBy(actor, ids);
        if (own.isEmpty()) {
            return Map.of();
        }
        record Found(
                InputId id,
                Admissibility admissibility,
                NameChoice nameChoice,
                TextChoice textChoice,
                Instant endsAt,
                @Nullable String publicNumber) {}
        Instant now = clock.instant();
        return jdbc.sql("""
            SELECT i.id, i.admissibility, i.name_choice, i.text_choice, i.ends_at, i.public_number
            FROM assessment_inputs i WHERE i.id IN (:ids) AND i.withdrawn = FALSE
            """).param("ids", own).query(Found.class).list().stream()
                .collect(Collectors.toMap(
                        Found::id,
                        row -> OwnStanding.of(
                                row.admissibility(),
                                row.nameChoice(),
                                row.textChoice(),
                                row.publicNumber(),
                                row.endsAt(),
                                now)));
    }

    /**
     * What became of an input, for those who submitted or co-signed it; empty while nothing was submitted, once it is
     * withdrawn, and for anyone who reads it without having signed what was submitted (R14.7).
     *
     * @throws NotFound for everyone else (R0.2)
     */
    @Requires(Permission.READ)
    public Optional<ContributorStanding> details(Actor actor, InputId id) {
        InputDetails its = inputs.details(actor, id);
        return assessments
                .findById(id.value())
                .filter(found -> its.allowed().contains(Permission.READ_OUTCOME) && !found.isWithdrawn())
                .map(found -> standing(actor, found, its.entered() != null));
    }

    /**
     * What is to be known before one appeals that the input is inadmissible.
     *
     * @throws NotFound if there is nothing against which the actor may appeal
     */
    @Requires(Permission.APPEAL)
    public AppealPage appealing(Actor actor, InputId id) {
        return details(actor, id)
                .filter(ContributorStanding::mayAppeal)
                .map(standing -> cases.appealing(actor, id.ref()))
                .orElseThrow(NotFound::new);
    }

    private ContributorStanding standing(Actor actor, Assessment found, boolean entered) {
        Optional<CaseDetails> appeal = found.admissibility() == Admissibility.INADMISSIBLE
                ? cases.latest(actor, found.input().ref())
                : Optional.empty();
        return new ContributorStanding(
                found.admissibility(),
                found.judgement().criterion(),
                found.reason(),
                found.judgement().judgedAt(),
                found.number().orElse(null),
                found.number().isPresent() ? found.publishedAt() : null,
                appeal.map(CaseDetails::status).orElse(null),
                appeal.map(CaseDetails::answer).orElse(null),
                appeal.filter(one -> one.allowed().contains(Permission.APPEAL)).isPresent(),
                found.endsAt(),
                found.admissibility() == Admissibility.UNDECIDED
                        && clock.instant().isBefore(found.endsAt()),
                entered);
    }
}
