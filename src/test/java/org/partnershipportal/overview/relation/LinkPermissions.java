package org.partnershipportal.overview.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;

/** What {@link LinkPolicy} decides; the earlier record's owner proposed the link. */
class LinkPermissions implements PermissionTable {

    private static final String HIDDEN = "standing, a record hidden from the reader";

    private final LinkPolicy policy = new LinkPolicy();

    @Override
    public String name() {
        return "relation";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "editor of the owner who proposed",
                "signatory of the owner who proposed",
                "reader of the owner who proposed",
                "editor of the owner who is asked",
                "signatory of the owner who is asked",
                "reader of the owner who is asked",
                "signatory of another organisation",
                "secretariat",
                "other staff",
                "person without an organisation",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("kept with a draft", "proposed", "declined", "standing", HIDDEN, "follows from a record");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.READ, Permission.LINK_RECORDS, Permission.ANSWER_LINK);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return policy.allowed(actor(relation), link(relation, state)).contains(verb);
    }

    private static LinkCase link(String relation, String state) {
        LinkStatus status = switch (state) {
            case "kept with a draft" -> LinkStatus.KEPT;
            case "proposed" -> LinkStatus.PROPOSED;
            case "declined" -> LinkStatus.DECLINED;
            default -> LinkStatus.STANDING;
        };
        Actor actor = actor(relation);
        boolean speaks = Permission.LINK_RECORDS.isOpenTo(actor);
        Set<Way> sides = speaks && relation.endsWith("proposed")
                ? Set.of(Way.BEFORE)
                : speaks && relation.endsWith("asked") ? Set.of(Way.AFTER) : Set.of();
        return new LinkCase(status, Way.BEFORE, state.startsWith("follows"), !state.equals(HIDDEN), sides);
    }

    private static Actor actor(String relation) {
        PersonId person = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "visitor" -> Actor.visitor();
            case "person without an organisation" -> Actor.person(person);
            case "secretariat" -> Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
            case "other staff" -> Actor.staff(person, Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR));
            default -> member(person, MemberRole.valueOf(relation.split(" ", 2)[0].toUpperCase(Locale.ROOT)));
        };
    }

    private static Actor member(PersonId person, MemberRole role) {
        return Actor.member(
                person,
                new Membership(
                        UUID.randomUUID(),
                        "Organisation",
                        Set.of(role),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
    }
}
