package org.partnershipportal.promises.commitment;

import static org.partnershipportal.promises.commitment.CommitmentFixtures.AT;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.complete;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.member;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.testing.Relations;

/** What {@link CommitmentPolicy} decides about a commitment of a ministry. */
class CommitmentPermissions implements PermissionTable {

    private static final UUID MINISTRY = UUID.randomUUID();
    private static final UUID MISSION = UUID.randomUUID();
    private static final PersonId DRAFTER = person();
    private static final Set<Delegation> PUBLISHES = Set.of(Delegation.COMMITMENT_PUBLISHER);

    private final CommitmentPolicy policy = new CommitmentPolicy();

    @Override
    public String name() {
        return "commitment";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "editor of the lead agency who wrote it",
                "another signatory of the lead agency",
                "reader of the lead agency",
                "publisher of the State",
                "publisher of the State who wrote it",
                "reader of an organisation that publishes",
                "signatory of the State with other powers",
                "publisher of another State",
                "owner of a State’s organisation",
                "owner of the organisation whose input it is",
                "secretariat, not named on it",
                "moderator, admin and auditor",
                "person without an organisation",
                "bearer of a recovery code",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of(
                "draft",
                "in clearance",
                "sent back",
                "discarded",
                "published",
                "published, a change in clearance",
                "completed",
                "withdrawn");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ,
                Permission.DRAFT_COMMITMENT,
                Permission.REPORT_PROGRESS,
                Permission.CLEAR_COMMITMENT,
                Permission.END_COMMITMENT);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return policy.allowed(actor(relation), inState(state)).contains(verb);
    }

    static Commitment inState(String state) {
        Actor drafter = actor("editor of the lead agency who wrote it");
        Actor publisher = actor("publisher of the State");
        Commitment it = new Commitment(
                UUID.randomUUID(),
                complete("Mothers", 0).text(List.of()),
                CommitmentFixtures.ministry(MINISTRY),
                drafter,
                AT);
        if (state.equals("draft")) {
            return it;
        }
        if (state.equals("discarded")) {
            it.discard(1, drafter.ref(), AT);
            return it;
        }
        it.send(1, null, drafter, AT);
        if (state.equals("in clearance")) {
            return it;
        }
        if (state.equals("sent back")) {
            it.sendBack(new SayWhy(2, "The baseline is missing.", "en"), publisher.ref(), AT);
            return it;
        }
        it.clear(2, publisher, AT);
        if (state.equals("published, a change in clearance")) {
            it.edit(3, complete("Mothers and children", 3).text(List.of()), drafter, AT);
            it.send(4, new SayWhy(4, "Children are named.", "en"), drafter, AT);
        }
        if (state.equals("completed")) {
            it.report(CommitmentFixtures.progress(Level.COMPLETED, null), drafter.ref(), AT);
            it.complete(new SayWhy(3, "The report of the independent evaluation.", "en"), publisher.ref(), AT);
        }
        if (state.equals("withdrawn")) {
            it.withdraw(new SayWhy(3, "The law has changed.", "en"), publisher.ref(), AT);
        }
        return it;
    }

    static Actor actor(String relation) {
        return switch (relation) {
            case "editor of the lead agency who wrote it" -> member(DRAFTER, MINISTRY, Set.of(), MemberRole.EDITOR);
            case "another signatory of the lead agency" -> member(person(), MINISTRY, Set.of(), MemberRole.SIGNATORY);
            case "reader of the lead agency" -> member(person(), MINISTRY, Set.of(), MemberRole.READER);
            case "publisher of the State" -> member(person(), MISSION, PUBLISHES, MemberRole.SIGNATORY);
            case "publisher of the State who wrote it" -> member(DRAFTER, MISSION, PUBLISHES, MemberRole.SIGNATORY);
            case "reader of an organisation that publishes" -> member(person(), MISSION, PUBLISHES, MemberRole.READER);
            case "signatory of the State with other powers" ->
                member(
                        person(),
                        UUID.randomUUID(),
                        Set.of(Delegation.CONSENT_AUTHORITY, Delegation.ASSISTANCE_AUTHORITY),
                        MemberRole.SIGNATORY);
            case "publisher of another State" ->
                member(person(), MISSION, new CountryCode("ZMB"), PUBLISHES, MemberRole.SIGNATORY);
            default -> Relations.stranger(relation);
        };
    }
}
