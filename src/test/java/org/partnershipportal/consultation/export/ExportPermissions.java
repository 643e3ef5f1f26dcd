package org.partnershipportal.consultation.export;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;

/** What {@link ExportPolicy} decides; reading at the desk is downloading the file. */
class ExportPermissions implements PermissionTable {

    private static final PersonId COLLEAGUE = new PersonId(UUID.randomUUID());

    private final ExportPolicy policy = new ExportPolicy();

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "who asked for it, named on the call",
                "who asked for it, named on the call no more",
                "who asked for it, for none",
                "who asked for it, as moderator only",
                "a colleague, named on the call",
                "secretariat, not named on the call",
                "other staff",
                "an organisation's signatory",
                "visitor",
                "the portal itself");
    }

    @Override
    public List<String> states() {
        return List.of("queued", "running", "ready", "failed", "cancelled", "deleted");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(Permission.READ, Permission.READ_DESK, Permission.EXPORT_INPUTS);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        Set<PersonId> members =
                relation.endsWith("no more") ? Set.of(COLLEAGUE) : Set.of(ExportTests.SECRETARY, COLLEAGUE);
        ReportTeam team = new ReportTeam(
                ExportTests.CALL, new CallCode("older-persons"), CallStatus.CLOSED, ExportTests.NOW, members);
        return policy.allowed(actor(relation), new OwnExport(inState(state), team))
                .contains(verb);
    }

    private static Export inState(String state) {
        return switch (state) {
            case "queued" -> ExportTests.queued();
            case "running" -> ExportTests.running();
            case "ready" -> ExportTests.ready();
            case "failed" -> ExportTests.failed();
            case "cancelled" -> ExportTests.cancelled();
            case "deleted" -> ExportTests.deleted();
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static Actor actor(String relation) {
        PersonId asker = ExportTests.SECRETARY;
        return switch (relation) {
            case "who asked for it, named on the call", "who asked for it, named on the call no more" ->
                Actor.staff(asker, Set.of(StaffRole.SECRETARIAT));
            case "who asked for it, for none" -> Actor.person(asker);
            case "who asked for it, as moderator only" -> Actor.staff(asker, Set.of(StaffRole.MODERATOR));
            case "a colleague, named on the call" -> Actor.staff(COLLEAGUE, Set.of(StaffRole.SECRETARIAT));
            case "secretariat, not named on the call" ->
                Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));
            case "other staff" ->
                Actor.staff(asker, Set.of(StaffRole.ADMIN, StaffRole.AUDITOR, StaffRole.IDENTITY_CUSTODIAN));
            case "an organisation's signatory" ->
                Actor.member(
                        asker,
                        new Membership(
                                UUID.randomUUID(),
                                "Organisation (sample)",
                                Set.of(MemberRole.SIGNATORY, MemberRole.OWNER),
                                StakeholderGroup.CIVIL_SOCIETY,
                                null,
                                true,
                                Set.of()));
            case "visitor" -> Actor.visitor();
            case "the portal itself" -> Actor.system();
            default -> throw new IllegalArgumentException(relation);
        };
    }
}
