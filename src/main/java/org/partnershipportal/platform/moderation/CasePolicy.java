package org.partnershipportal.platform.moderation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/**
 * Who can read, appeal against and decide a case: those concerned, and members of staff other than the person who
 * decided.
 */
@Component
class CasePolicy implements Policy<ModerationCase> {

    private static final Set<CaseStatus> HEARD =
            EnumSet.of(CaseStatus.APPEALED, CaseStatus.UPHELD, CaseStatus.OVERTURNED);

    private final Map<String, Moderated> kinds;

    CasePolicy(List<Moderated> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Moderated::kind, Function.identity()));
    }

    /** The module that keeps the record. */
    Moderated kind(String kind) {
        Moderated moderated = kinds.get(kind);
        if (moderated == null) {
            throw new NotFound();
        }
        return moderated;
    }

    /** Whether the actor may put a decision about the record on record, or take it back: its module says so. */
    boolean mayOpen(Actor actor, ContentRef subject) {
        return Permission.OPEN_CASE.isOpenTo(actor) && kind(subject.kind()).mayDecide(actor, subject.id());
    }

    /**
     * Lets the actor decide about the record or refuses.
     *
     * @throws NotFound if no module keeps such records
     * @throws NotPermitted if the record's module does not let the actor decide
     */
    void requireMayOpen(Actor actor, ContentRef subject) {
        if (!mayOpen(actor, subject)) {
            throw new NotPermitted(Permission.OPEN_CASE);
        }
    }

    @Override
    public boolean mayRead(Actor actor, ModerationCase record) {
        boolean heard = HEARD.contains(record.status());
        return (heard && decides(actor, record)) || speaksFor(actor, record);
    }

    /**
     * The same as {@link #mayRead} of an appeal that waits, as a condition on {@code moderation_cases c}, for those who decide
     * appeals: staff represent no organisation.
     */
    Where heardBy(Actor actor) {
        return decides(actor) ? Where.of("c.status = 'APPEALED'").and(ofTheirKind(actor)) : Where.none();
    }

    /** The same of an appeal that the actor has decided. */
    Where answeredBy(Actor actor) {
        PersonId person = actor.person();
        return decides(actor) && person != null
                ? Where.of("c.status IN ('UPHELD', 'OVERTURNED') AND c.answered_by = :person", "person", person)
                        .and(ofTheirKind(actor))
                : Where.none();
    }

    private Where ofTheirKind(Actor actor) {
        return kinds.values().stream()
                .map(kind -> of(kind, kind.heardBy(actor, "c.subject_id")))
                .reduce(Where.none(), Where::or);
    }

    /** The condition that the actor speaks for those whom the decision hit, on {@code moderation_cases c}. */
    Where concernedBy(Actor actor) {
        return kinds.values().stream()
                .map(kind -> of(kind, kind.concerning(actor, "c.subject_id")))
                .reduce(Where.none(), Where::or);
    }

    /** The condition that the actor may decide one that waits: the same as {@link #may}, beside {@link #heardBy}. */
    Where decidableBy(Actor actor) {
        PersonId person = actor.person();
        return person == null
                ? Where.none()
                : Where.of(isFresh(":person"), "person", person)
                        .and(ownCauseOf(person).not());
    }

    /** The condition that it is the person's own cause, on a table {@code c} with a subject. */
    Where ownCauseOf(PersonId person) {
        return kinds.values().stream()
                .map(kind -> of(kind, kind.ownCauseOf(person, "c.subject_id")))
                .reduce(Where.none(), Where::or);
    }

    /** The condition that nobody may decide one that waits, on {@code moderation_cases c}. */
    Where decidableByNobody() {
        return decidableByNobody(person -> Where.of(isFresh(person)));
    }

    /** The same of an appeal that this person would enter. */
    Where decidableByNobodyBeside(PersonId typist) {
        return decidableByNobody(
                person -> Where.of("c.decided_by <> " + person + " AND :typing <> " + person, "typing", typist));
    }

    private Where decidableByNobody(Function<String, Where> fresh) {
        return kinds.values().stream()
                .map(kind -> of(kind, kind.hasHearer("c.subject_id", fresh).not()))
                .reduce(Where.none(), Where::or);
    }

    private static String isFresh(String person) {
        return "c.decided_by <> %1$s AND (c.appealed_by IS NULL OR c.appealed_by <> %1$s)".formatted(person);
    }

    private static Where of(Moderated kind, Where where) {
        return Where.of("c.subject_kind = '" + kind.kind() + "'").and(where);
    }

    @Override
    public boolean may(Actor actor, Permission permission, ModerationCase record) {
        return switch (permission) {
            case READ -> true;
            case APPEAL -> record.status() == CaseStatus.DECIDED && speaksFor(actor, record);
            case DECIDE_APPEAL ->
                record.status() == CaseStatus.APPEALED
                        && decides(actor, record)
                        && record.hasFreshEyes(actor)
                        && !isOwnCause(actor, record);
            case CANCEL_APPEAL_ENTRY ->
                record.status() == CaseStatus.APPEALED
                        && record.isEntered()
                        && actor.is(StaffRole.SECRETARIAT)
                        && decides(actor, record)
                        && record.hasFreshEyes(actor);
            default -> false;
        };
    }

    /** Whether the person is touched by the decision, whatever they act for. */
    boolean isOwnCause(Actor actor, ModerationCase record) {
        return actor.person() != null
                && kind(record.subject().kind())
                        .isOwnCause(actor.person(), record.subject().id());
    }

    private boolean speaksFor(Actor actor, ModerationCase record) {
        return kind(record.subject().kind()).speaksFor(actor, record.subject().id());
    }

    /** Whether the actor may know that an appeal is entered here for those concerned, who have no way into the portal. */
    boolean entersAppeals(Actor actor, ModerationCase record) {
        return actor.is(StaffRole.SECRETARIAT)
                && kind(record.subject().kind())
                        .entersAppeals(actor, record.subject().id());
    }

    private boolean decides(Actor actor, ModerationCase record) {
        return decides(actor)
                && kind(record.subject().kind()).mayHear(actor, record.subject().id());
    }

    private static boolean decides(Actor actor) {
        return actor.is(StaffRole.SECRETARIAT) || actor.is(StaffRole.MODERATOR);
    }
}
