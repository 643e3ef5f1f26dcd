package org.partnershipportal.platform.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.ground.shared.ContentRef;

/**
 * Which kind of actor may do such a thing at all: what {@link Requires} asks before a record is loaded, for every module.
 * Modules whose records belong to one person (notices) or to nobody (the trail) have no other table.
 */
class KindPermissions implements PermissionTable {

    @Override
    public String name() {
        return "access";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "visitor",
                "person for no organisation",
                "reader",
                "editor",
                "signatory",
                "owner",
                "secretariat",
                "moderator",
                "identity custodian",
                "fund secretariat",
                "auditor",
                "admin",
                "bearer of a recovery code",
                "the portal itself");
    }

    @Override
    public List<String> states() {
        return List.of("whatever the record");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.values());
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return verb.isOpenTo(actor(relation));
    }

    private static Actor actor(String relation) {
        return switch (relation) {
            case "visitor" -> Actor.visitor();
            case "person for no organisation" -> Actor.person(someone());
            case "reader" -> member(MemberRole.READER);
            case "editor" -> member(MemberRole.EDITOR);
            case "signatory" -> member(MemberRole.SIGNATORY);
            case "owner" -> member(MemberRole.OWNER);
            case "secretariat" -> staff(StaffRole.SECRETARIAT);
            case "moderator" -> staff(StaffRole.MODERATOR);
            case "identity custodian" -> staff(StaffRole.IDENTITY_CUSTODIAN);
            case "fund secretariat" -> staff(StaffRole.FUND_SECRETARIAT);
            case "auditor" -> staff(StaffRole.AUDITOR);
            case "admin" -> staff(StaffRole.ADMIN);
            case "bearer of a recovery code" -> Actor.bearer(new ContentRef("input", "1"));
            case "the portal itself" -> Actor.system();
            default -> throw new IllegalArgumentException(relation);
        };
    }

    private static Actor staff(StaffRole role) {
        return Actor.staff(someone(), Set.of(role));
    }

    private static Actor member(MemberRole role) {
        return Actor.member(
                someone(),
                new Membership(
                        UUID.randomUUID(),
                        "Organisation (sample)",
                        Set.of(role),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
    }

    private static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }
}
