package org.partnershipportal.consultation.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where many inputs stand, for those whose they are; one at a time, with reasons, it is {@link Publications#standingOf}. */
@Service
@Transactional(readOnly = true)
public class OwnStandings {

    private final Inputs inputs;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnStandings(Inputs inputs, JdbcClient jdbc, Clock clock) {
        this.inputs = inputs;
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
}
