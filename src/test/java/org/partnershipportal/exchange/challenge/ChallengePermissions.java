package org.partnershipportal.exchange.challenge;

import static org.partnershipportal.exchange.challenge.ChallengeFixtures.ECUADOR;
import static org.partnershipportal.exchange.challenge.ChallengeFixtures.actor;
import static org.partnershipportal.exchange.challenge.ChallengeFixtures.member;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.testing.Relations;

/** What {@link ChallengePolicy} decides about a challenge that a network of Zambia tells about Ecuador. */
class ChallengePermissions implements PermissionTable {

    static final Instant AT = Instant.parse("2027-03-01T10:00:00Z");

    private static final UUID NETWORK = UUID.randomUUID();
    private static final UUID ANSWERED = UUID.randomUUID();
    private static final CountryCode ZAMBIA = new CountryCode("ZMB");

    private final ChallengePolicy policy = new ChallengePolicy();

    @Override
    public String name() {
        return "challenge";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "signatory of its organisation",
                "editor of its organisation",
                "reader of its organisation",
                "signatory of an organisation that answered, not verified by now",
                "signatory of a verified organisation",
                "reader of a verified organisation",
                "signatory of an organisation that is not verified",
                "signatory of the State that it is about",
                "signatory of the State of its organisation",
                "signatory of another State",
                "moderator",
                "auditor",
                "secretariat, not named on it",
                "person without an organisation",
                "bearer of a recovery code",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of(
                "draft",
                "open to verified members",
                "told by a State, open to verified members",
                "open to the signed-in",
                "open to everyone",
                "closed",
                "withdrawn");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ, Permission.WRITE_CHALLENGE, Permission.OPEN_CHALLENGE, Permission.ANSWER_CHALLENGE);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return policy.allowed(actorIn(relation), inState(state)).contains(verb);
    }

    static Membership teller(StakeholderGroup group) {
        return member(NETWORK, group, ZAMBIA, true, MemberRole.SIGNATORY);
    }

    static Challenge inState(String state) {
        Reach reach = state.contains("verified")
                ? Reach.VERIFIED
                : state.contains("signed-in") ? Reach.SIGNED_IN : Reach.PUBLIC;
        Membership teller = teller(
                state.startsWith("told by a State") ? StakeholderGroup.GOVERNMENT : StakeholderGroup.CIVIL_SOCIETY);
        Actor by = actor(teller);
        Challenge it =
                new Challenge(ChallengeFixtures.written("Without an address", 0, reach, ECUADOR), teller, by.ref(), AT);
        if (state.equals("draft")) {
            return it;
        }
        it.open(1, by.ref(), AT);
        it.answer(ChallengeFixtures.advice(it.id(), "A letter is enough."), new OrganisationId(ANSWERED), by.ref(), AT);
        if (state.equals("closed")) {
            it.close(new CloseChallenge(2, "A letter", "en", Set.of()), by.ref(), AT);
        }
        if (state.equals("withdrawn")) {
            it.withdraw(2, by.ref(), AT);
        }
        return it;
    }

    static Actor actorIn(String relation) {
        return switch (relation) {
            case "signatory of its organisation" -> actor(teller(StakeholderGroup.CIVIL_SOCIETY));
            case "editor of its organisation" ->
                actor(member(NETWORK, StakeholderGroup.CIVIL_SOCIETY, ZAMBIA, true, MemberRole.EDITOR));
            case "reader of its organisation" ->
                actor(member(NETWORK, StakeholderGroup.CIVIL_SOCIETY, ZAMBIA, true, MemberRole.READER));
            case "signatory of an organisation that answered, not verified by now" ->
                actor(member(ANSWERED, StakeholderGroup.CIVIL_SOCIETY, ECUADOR, false, MemberRole.SIGNATORY));
            case "signatory of a verified organisation" -> other(StakeholderGroup.NHRI, ECUADOR, true);
            case "reader of a verified organisation" ->
                actor(member(UUID.randomUUID(), StakeholderGroup.NHRI, ECUADOR, true, MemberRole.READER));
            case "signatory of an organisation that is not verified" ->
                other(StakeholderGroup.CIVIL_SOCIETY, ECUADOR, false);
            case "signatory of the State that it is about" -> other(StakeholderGroup.GOVERNMENT, ECUADOR, true);
            case "signatory of the State of its organisation" -> other(StakeholderGroup.GOVERNMENT, ZAMBIA, true);
            case "signatory of another State" -> other(StakeholderGroup.GOVERNMENT, new CountryCode("SVN"), true);
            case "moderator" -> Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.MODERATOR));
            case "auditor" -> Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.AUDITOR));
            default -> Relations.stranger(relation);
        };
    }

    private static Actor other(StakeholderGroup group, CountryCode country, boolean verified) {
        return actor(member(UUID.randomUUID(), group, country, verified, MemberRole.SIGNATORY));
    }

    static UUID answered() {
        return ANSWERED;
    }
}
