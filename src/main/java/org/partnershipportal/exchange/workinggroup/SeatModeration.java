package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.moderation.Moderated;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An organisation can appeal against the decision of a working group that declined its request for a seat. */
@Component
class SeatModeration implements Moderated {

    private static final String KIND = "seat";

    private final JdbcClient jdbc;
    private final WorkingGroupRepository groups;
    private final Change<WorkingGroup> change;
    private final Clock clock;

    SeatModeration(JdbcClient jdbc, WorkingGroupRepository groups, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        change = changes.of(WorkingGroup.class, groups::save);
        this.clock = clock;
    }

    /** The request as the subject of a case. */
    static ContentRef subject(SeatId seat) {
        return new ContentRef(KIND, seat.toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The title of the group that declined. */
    @Override
    public Map<String, LocalizedText> titles(Collection<String> ids) {
        record Titled(SeatId id, String title, String textLanguage) {}
        List<SeatId> seats =
                ids.stream().flatMap(id -> SeatId.parse(id).stream()).toList();
        return seats.isEmpty()
                ? Map.of()
                : jdbc.sql("""
            SELECT s.id, g.title, g.text_language FROM workinggroup_seats s JOIN workinggroup_groups g ON g.id = s.group_id
            WHERE s.id IN (:ids)
            """).param("ids", seats).query(Titled.class).list().stream()
                        .collect(Collectors.toMap(
                                one -> one.id().toString(), one -> new LocalizedText(one.title(), one.textLanguage())));
    }

    @Override
    public String path(String id) {
        return groupOf(id).map(WorkingGroupLinks::page).orElse(WorkingGroupLinks.LIST);
    }

    @Override
    public boolean mayDecide(Actor actor, String id) {
        return seat(id).filter(seat -> seat.isDecidedBy(actor.person())).isPresent();
    }

    @Override
    public boolean speaksFor(Actor actor, String id) {
        return seat(id).filter(seat -> actor.holds(seat.organisation().value(), MemberRole.OWNER, MemberRole.SIGNATORY))
                .isPresent();
    }

    @Override
    public Where concerning(Actor actor, String id) {
        return actor.organisation()
                .filter(own -> actor.holds(own, MemberRole.OWNER, MemberRole.SIGNATORY))
                .map(own -> Where.of(
                        "EXISTS (SELECT 1 FROM workinggroup_seats w WHERE w.id = " + bytes(id)
                                + " AND w.organisation = :seated)",
                        "seated",
                        new OrganisationId(own)))
                .orElse(Where.none());
    }

    @Override
    public boolean isOwnCause(PersonId person, String id) {
        Where own = ownCauseOf(person, ":seat");
        return jdbc.sql("SELECT CASE WHEN " + own.sql() + " THEN 1 ELSE 0 END")
                        .params(own.params())
                        .param("seat", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Of those who belong to the organisation that asked, to a member of the group, or to one with a seat in it, now or before,
     * for which whoever decided works.
     */
    @Override
    public Where ownCauseOf(PersonId person, String id) {
        return Where.of(
                "EXISTS (SELECT 1 FROM workinggroup_seats w JOIN workinggroup_seats o ON o.group_id = w.group_id"
                        + " WHERE w.id = " + bytes(id)
                        + " AND (o.id = w.id OR o.status = 'MEMBER' OR o.organisation IN ("
                        + MemberDirectory.organisationsOf("w.decided_by") + "))"
                        + " AND o.organisation IN (" + MemberDirectory.boundTo(":person") + "))",
                "person",
                person);
    }

    private static String bytes(String id) {
        return "UNHEX(REPLACE(" + id + ", '-', ''))";
    }

    /**
     * The transaction may have begun before the organisation came to sit otherwise, and not see it: then the seat's unique key
     * refuses, and who hears the appeal decides again.
     */
    @Override
    public void overturn(Actor by, String id, String reason) {
        groupOf(id).ifPresent(found -> {
            WorkingGroup group = change.locked(found);
            SeatId.parse(id).ifPresent(seat -> group.reinstate(seat, by.ref(), clock.instant()));
            Once.first(() -> groups.saveAndFlush(group), ChangedMeanwhile::new);
        });
    }

    private Optional<Seat> seat(String id) {
        Optional<WorkingGroup> group = groupOf(id).flatMap(found -> groups.findById(found.value()));
        return SeatId.parse(id).flatMap(seat -> group.map(found -> found.seat(seat)));
    }

    private Optional<WorkingGroupId> groupOf(String id) {
        return SeatId.parse(id)
                .flatMap(seat -> jdbc.sql("SELECT group_id FROM workinggroup_seats WHERE id = :id")
                        .param("id", seat)
                        .query(WorkingGroupId.class)
                        .optional());
    }
}
