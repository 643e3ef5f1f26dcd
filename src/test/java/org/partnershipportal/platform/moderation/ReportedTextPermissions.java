package org.partnershipportal.platform.moderation;

import static org.partnershipportal.platform.moderation.CasePermissions.NOW;
import static org.partnershipportal.platform.moderation.CasePermissions.SUBJECT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/** What {@link ReportedTextPolicy} decides about a reported text; who may report one, the module that keeps it says. */
class ReportedTextPermissions implements PermissionTable {

    private final PersonId reporter = new PersonId(UUID.randomUUID());
    private final PersonId author = new PersonId(UUID.randomUUID());
    private final PersonId insider = new PersonId(UUID.randomUUID());
    private final ReportedTextPolicy policy =
            new ReportedTextPolicy(new CasePolicy(List.of(new CasePermissions.Things(author, insider))));

    @Override
    public String name() {
        return "reported-text";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "who reported it",
                "moderator",
                "moderator who reported it",
                "moderator whose own cause it is",
                "secretariat",
                "other staff",
                "its author",
                "person without part in it",
                "visitor");
    }

    @Override
    public List<String> states() {
        return Arrays.stream(ReportedTextStatus.values())
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.READ, Permission.KEEP_TEXT);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        ReportedText text = inState(ReportedTextStatus.valueOf(state.toUpperCase(Locale.ROOT)));
        return policy.allowed(actor(relation), text).contains(verb);
    }

    private ReportedText inState(ReportedTextStatus status) {
        ReportedText text = new ReportedText(SUBJECT, NOW);
        Actor person = Actor.person(reporter);
        text.report(new ReportText(SUBJECT, HouseRule.HATRED, "The last line."), reporter, person.ref(), NOW);
        Actor moderator = staff(new PersonId(UUID.randomUUID()), StaffRole.MODERATOR);
        switch (status) {
            case WAITING -> {}
            case KEPT ->
                text.keep(
                        new KeepText(text.id(), 0, "It does not."),
                        Objects.requireNonNull(moderator.person()),
                        moderator.ref(),
                        NOW);
            case HIDDEN -> text.hidden(moderator, NOW);
            case WITHDRAWN -> text.forgetWords();
        }
        return text;
    }

    private Actor actor(String relation) {
        PersonId someone = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "who reported it" -> Actor.person(reporter);
            case "moderator" -> staff(someone, StaffRole.MODERATOR);
            case "moderator who reported it" -> staff(reporter, StaffRole.MODERATOR);
            case "moderator whose own cause it is" -> staff(insider, StaffRole.MODERATOR);
            case "secretariat" -> staff(someone, StaffRole.SECRETARIAT);
            case "other staff" ->
                Actor.staff(
                        someone,
                        Set.of(
                                StaffRole.ADMIN,
                                StaffRole.AUDITOR,
                                StaffRole.FUND_SECRETARIAT,
                                StaffRole.IDENTITY_CUSTODIAN));
            case "its author" -> Actor.person(author);
            case "person without part in it" -> Actor.person(someone);
            case "visitor" -> Actor.visitor();
            default -> throw new IllegalArgumentException(relation);
        };
    }

    private static Actor staff(PersonId person, StaffRole role) {
        return Actor.staff(person, Set.of(role));
    }
}
