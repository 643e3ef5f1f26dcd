package org.partnershipportal.people.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pending work on organisations: for the secretariat to verify them, for an owner to complete and submit the details.
 */
@Component
class OrganisationTasks implements OpenTasks {

    private static final int MOST = 20;

    private final OrganisationQueries queries;
    private final JdbcClient jdbc;

    OrganisationTasks(OrganisationQueries queries, JdbcClient jdbc) {
        this.queries = queries;
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        if (actor.is(StaffRole.SECRETARIAT)) {
            return queries.waiting(0, MOST).rows().stream()
                    .map(row -> new OpenTask(
                            "organisation.task.verify",
                            row.name(),
                            List.of(Sentence.of(row.type().key())),
                            Acting.STAFF,
                            OrganisationLinks.decide(row.id()),
                            row.submittedAt() == null ? null : VerificationTerm.due(row.submittedAt()),
                            row.submittedAt()))
                    .toList();
        }
        return actor.organisation()
                .filter(own -> actor.holds(own, MemberRole.OWNER))
                .map(this::ofOwner)
                .orElse(List.of());
    }

    @Override
    public String allTasks(Actor actor) {
        return actor.is(StaffRole.SECRETARIAT) ? OrganisationLinks.VERIFICATION : "";
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return actor.is(StaffRole.SECRETARIAT)
                ? queries.countWaiting()
                : openTasks(actor).size();
    }

    @Override
    public long countDue(Actor actor, Instant before) {
        return actor.is(StaffRole.SECRETARIAT)
                ? queries.countWaitingSince(VerificationTerm.askedBefore(before))
                : OpenTasks.super.countDue(actor, before);
    }

    private List<OpenTask> ofOwner(UUID own) {
        OrganisationId id = new OrganisationId(own);
        record Own(String name, String nameLanguage, OrganisationStatus status) {}
        return jdbc
                .sql("SELECT o.name, o.name_language, o.status FROM organisation_organisations o WHERE o.id = :own")
                .param("own", id)
                .query(Own.class)
                .list()
                .stream()
                .flatMap(row -> Stream.ofNullable(
                                switch (row.status()) {
                                    case DRAFT -> "organisation.task.submit";
                                    case RETURNED -> "organisation.task.complete";
                                    case SUBMITTED, VERIFIED, REFUSED, SUSPENDED, CLOSED -> null;
                                })
                        .map(verbKey -> new OpenTask(
                                verbKey,
                                new LocalizedText(row.name(), row.nameLanguage()),
                                null,
                                Acting.organisation(own),
                                OrganisationLinks.of(id),
                                null)))
                .toList();
    }
}
