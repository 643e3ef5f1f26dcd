package org.partnershipportal.promises.commitment;

import static org.partnershipportal.promises.commitment.CommitmentFixtures.AT;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.ECUADOR;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.member;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.Relations;

/** What {@link ObservationPolicy} decides about an NHRI's assessment of a ministry's commitment. */
class ObservationPermissions implements PermissionTable {

    private static final UUID NHRI = UUID.randomUUID();
    private static final UUID MINISTRY = UUID.randomUUID();

    private final ObservationPolicy policy = new ObservationPolicy();

    @Override
    public String name() {
        return "commitment-assessment";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "signatory of its author",
                "editor of its author",
                "signatory of the lead agency",
                "editor of the lead agency",
                "reader of the lead agency",
                "publisher of the State",
                "signatory of another NHRI",
                "moderator",
                "secretariat, not named on it",
                "person without an organisation",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of("shown", "answered", "hidden", "withdrawn", "response hidden");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ,
                Permission.ASSESS_COMMITMENT,
                Permission.ANSWER_ASSESSMENT,
                Permission.HIDE_ASSESSMENT,
                Permission.HIDE_RESPONSE,
                Permission.APPEAL);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return policy.allowed(actor(relation), inState(state)).contains(verb);
    }

    static PlaceObservation seen() {
        return new PlaceObservation(
                UUID.randomUUID(),
                new CommitmentId(UUID.randomUUID()),
                Level.LIMITED,
                "The guide is good, the practice uneven.",
                "Nine visits",
                null,
                "en");
    }

    static HideObservation hiding(ObservationId id, ObservationPart part) {
        return new HideObservation(id, part, HouseRule.PERSON_AT_RISK, "It names a guard.");
    }

    static Observation inState(String state) {
        Actor author = actor("signatory of its author");
        Observation it =
                new Observation(seen(), new OrganisationId(NHRI), new OrganisationId(MINISTRY), author.ref(), AT);
        switch (state) {
            case "answered" -> it.answer(new AnswerObservation(it.id(), "The fund is coming.", "en"), author.ref(), AT);
            case "hidden" -> it.hide(hiding(it.id(), ObservationPart.ASSESSMENT), author.ref(), AT);
            case "response hidden" -> {
                it.answer(new AnswerObservation(it.id(), "The fund is coming.", "en"), author.ref(), AT);
                it.hide(hiding(it.id(), ObservationPart.RESPONSE), author.ref(), AT);
            }
            case "withdrawn" -> it.withdraw(author.ref(), AT);
            default -> {
                // As it was placed.
            }
        }
        return it;
    }

    static Actor actor(String relation) {
        return switch (relation) {
            case "signatory of its author" -> nhri(NHRI, MemberRole.SIGNATORY);
            case "editor of its author" -> nhri(NHRI, MemberRole.EDITOR);
            case "signatory of another NHRI" -> nhri(UUID.randomUUID(), MemberRole.SIGNATORY);
            case "signatory of the lead agency" -> member(person(), MINISTRY, Set.of(), MemberRole.SIGNATORY);
            case "editor of the lead agency" -> member(person(), MINISTRY, Set.of(), MemberRole.EDITOR);
            case "reader of the lead agency" -> member(person(), MINISTRY, Set.of(), MemberRole.READER);
            case "publisher of the State" ->
                member(person(), UUID.randomUUID(), Set.of(Delegation.COMMITMENT_PUBLISHER), MemberRole.SIGNATORY);
            case "moderator" -> Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.MODERATOR));
            default -> Relations.stranger(relation);
        };
    }

    private static Actor nhri(UUID organisation, MemberRole role) {
        return Actor.member(
                person(),
                new Membership(organisation, "NHRI", Set.of(role), StakeholderGroup.NHRI, ECUADOR, false, Set.of()));
    }
}
