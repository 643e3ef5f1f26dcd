package org.partnershipportal.platform.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.vault.Vault;

/** What {@link CasePolicy} decides about a decision and its appeal; who may open or settle a case, the record's module says. */
class CasePermissions implements PermissionTable {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final ContentRef SUBJECT = new ContentRef("thing", "1");

    /** Who decides the appeals; stands in no relation of the table. */
    static final PersonId HEARER = new PersonId(new UUID(7, 7));

    private static final String NO_CASE = "no case yet";
    private static final String ENTERED = "appeal entered";

    private final PersonId decider = new PersonId(UUID.randomUUID());
    private final PersonId typist = new PersonId(UUID.randomUUID());
    private final PersonId concerned = new PersonId(UUID.randomUUID());
    private final PersonId insider = new PersonId(UUID.randomUUID());
    private final CasePolicy policy = new CasePolicy(List.of(new Things(concerned, insider)));

    @Override
    public String name() {
        return "moderation";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "who speaks for those concerned",
                "secretariat who decided",
                "moderator who decided",
                "secretariat who entered the appeal",
                "another of the secretariat",
                "another moderator",
                "moderator who belongs to those concerned",
                "other staff",
                "person without part in it",
                "visitor");
    }

    @Override
    public List<String> states() {
        return Stream.concat(
                        Stream.of(NO_CASE, ENTERED),
                        Arrays.stream(CaseStatus.values())
                                .map(status -> status.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.OPEN_CASE,
                Permission.READ,
                Permission.APPEAL,
                Permission.DECIDE_APPEAL,
                Permission.CANCEL_APPEAL_ENTRY);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        if (verb == Permission.OPEN_CASE) {
            return policy.mayOpen(actor(relation), SUBJECT);
        }
        if (state.equals(NO_CASE)) {
            return false;
        }
        ModerationCase record =
                state.equals(ENTERED) ? entered() : inState(CaseStatus.valueOf(state.toUpperCase(Locale.ROOT)));
        return policy.allowed(actor(relation), record).contains(verb);
    }

    CasePolicy policy() {
        return policy;
    }

    private ModerationCase entered() {
        ModerationCase record = inState(CaseStatus.DECIDED);
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        record.enterAppeal(
                new EnterAppeal(SUBJECT, today, "File 9", "They were enclosed."),
                today,
                today,
                staff(typist, StaffRole.SECRETARIAT),
                NOW);
        return record;
    }

    ModerationCase inState(CaseStatus status) {
        ModerationCase record = ModerationCase.open(
                new OpenCase(SUBJECT, "thing.refused", "The statutes are missing."),
                Vault.PORTAL,
                Actor.staff(decider, Set.of(StaffRole.SECRETARIAT)),
                NOW);
        if (status == CaseStatus.LAPSED) {
            record.forgetWords();
        } else if (status == CaseStatus.SETTLED) {
            record.settle(Actor.staff(decider, Set.of(StaffRole.SECRETARIAT)).ref(), NOW);
        } else if (status != CaseStatus.DECIDED) {
            record.appeal("They were enclosed.", Actor.person(concerned), NOW);
            if (status != CaseStatus.APPEALED) {
                record.decide(
                        new DecideAppeal(record.id(), 0, status == CaseStatus.OVERTURNED, "They were."),
                        staff(HEARER, StaffRole.MODERATOR),
                        NOW);
            }
        }
        return record;
    }

    Actor actor(String relation) {
        PersonId someone = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "who speaks for those concerned" -> Actor.person(concerned);
            case "secretariat who decided" -> staff(decider, StaffRole.SECRETARIAT);
            case "moderator who decided" -> staff(decider, StaffRole.MODERATOR);
            case "secretariat who entered the appeal" -> staff(typist, StaffRole.SECRETARIAT);
            case "another of the secretariat" -> staff(someone, StaffRole.SECRETARIAT);
            case "another moderator" -> staff(someone, StaffRole.MODERATOR);
            case "moderator who belongs to those concerned" -> staff(insider, StaffRole.MODERATOR);
            case "other staff" ->
                Actor.staff(
                        someone,
                        Set.of(
                                StaffRole.ADMIN,
                                StaffRole.AUDITOR,
                                StaffRole.FUND_SECRETARIAT,
                                StaffRole.IDENTITY_CUSTODIAN));
            case "person without part in it" -> Actor.person(someone);
            case "visitor" -> Actor.visitor();
            default -> throw new IllegalArgumentException(relation);
        };
    }

    private static Actor staff(PersonId person, StaffRole role) {
        return Actor.staff(person, Set.of(role));
    }

    /** A kind of record with one person who speaks for it and one who belongs to it. */
    record Things(PersonId speaker, PersonId insider) implements Moderated {

        @Override
        public String kind() {
            return SUBJECT.kind();
        }

        @Override
        public Map<String, LocalizedText> titles(Collection<String> ids) {
            return Map.of(SUBJECT.id(), new LocalizedText("A thing", "en"));
        }

        @Override
        public String path(String id) {
            return "things/" + id;
        }

        @Override
        public boolean mayDecide(Actor actor, String id) {
            return (actor.is(StaffRole.SECRETARIAT) || actor.is(StaffRole.MODERATOR))
                    && actor.person() != null
                    && !isOwnCause(actor.person(), id);
        }

        @Override
        public boolean speaksFor(Actor actor, String id) {
            return actor.isPerson(speaker);
        }

        @Override
        public Where concerning(Actor actor, String id) {
            return speaksFor(actor, SUBJECT.id()) ? Where.of(id + " = '" + SUBJECT.id() + "'") : Where.none();
        }

        @Override
        public boolean isOwnCause(PersonId person, String id) {
            return person.equals(speaker) || person.equals(insider);
        }

        @Override
        public Where ownCauseOf(PersonId person, String id) {
            return isOwnCause(person, SUBJECT.id()) ? Where.of(id + " = '" + SUBJECT.id() + "'") : Where.none();
        }

        @Override
        public void overturn(Actor by, String id, String reason) {
            // Nothing hangs on a thing.
        }
    }
}
