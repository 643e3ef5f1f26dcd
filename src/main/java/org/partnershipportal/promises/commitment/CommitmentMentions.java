package org.partnershipportal.promises.commitment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commitments as records that are linked to them mention them, what they rest on, and who wrote what a case is about. */
@Service
@Transactional(readOnly = true)
public class CommitmentMentions {

    private final JdbcClient jdbc;
    private final CommitmentRepository commitments;
    private final ObservationRepository observations;

    CommitmentMentions(JdbcClient jdbc, CommitmentRepository commitments, ObservationRepository observations) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.observations = observations;
    }

    private record Found(
            CommitmentId id,
            CountryCode state,
            String title,
            String textLanguage,
            CommitmentStatus status,
            @Nullable Instant publishedAt) {

        CommitmentMention mention() {
            return new CommitmentMention(
                    id,
                    state,
                    new LocalizedText(title, textLanguage),
                    status == CommitmentStatus.PUBLISHED ? "" : status.key(),
                    publishedAt != null);
        }
    }

    /** Some of them; those that the actor may not know of are left out. One query. */
    @Requires(Permission.READ)
    public Map<CommitmentId, CommitmentMention> of(Actor actor, Collection<CommitmentId> ids) {
        Where where = CommitmentPolicy.visibleTo(actor).and(Where.in("c.id", "ids", ids));
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "SELECT c.id, c.state, c.title, c.text_language, c.status, c.published_at FROM commitment_commitments c WHERE "
                                        + where.sql())
                        .params(where.params())
                        .query(Found.class)
                        .list()
                        .stream()
                        .map(Found::mention)
                        .collect(Collectors.toMap(CommitmentMention::id, Function.identity()));
    }

    /** Who leads a published one; empty if it is not published, or there is none. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<OrganisationId> lead(Actor actor, CommitmentId id) {
        return commitments.findById(id.value()).filter(Commitment::isPublic).map(Commitment::lead);
    }

    /** Who wrote the assessment, or the response to one, that a case is about; empty if it is about something else. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<OrganisationId> writer(Actor actor, ContentRef subject) {
        return ObservationPart.named(subject)
                .flatMap(part -> ObservationId.parse(subject.id())
                        .flatMap(id -> observations.findById(id.value()))
                        .map(found -> found.writer(part)));
    }

    /** What a published one is about; empty if it is not published, or there is none. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<CommitmentSubject> subject(Actor actor, CommitmentId id) {
        return commitments
                .findById(id.value())
                .filter(Commitment::isPublic)
                .map(found -> new CommitmentSubject(found.id(), found.state(), found.themes()));
    }

    /** What its published text rests on, or else its first draft; nothing if it was discarded, or there is none. */
    @Requires(Permission.RUN_BY_ITSELF)
    public CommitmentGrounds grounds(Actor actor, CommitmentId id) {
        return commitments
                .findById(id.value())
                .filter(found -> found.isPublic() || found.status().isOpen())
                .map(found -> found.text().grounds())
                .orElse(CommitmentGrounds.NONE);
    }

    /**
     * All there are, part by part.
     *
     * @param after ids up to this one are left out
     * @param max how many at most
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<UUID> after(Actor actor, UUID after, int max) {
        return jdbc.sql("SELECT c.id FROM commitment_commitments c WHERE c.id > :after ORDER BY c.id LIMIT :max")
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }
}
