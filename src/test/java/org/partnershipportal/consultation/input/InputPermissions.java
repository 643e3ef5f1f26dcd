package org.partnershipportal.consultation.input;

import static org.partnershipportal.consultation.input.EnteredInputTests.TYPIST;
import static org.partnershipportal.consultation.input.InputFixtures.*;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/** What {@link InputPolicy} decides. */
class InputPermissions implements PermissionTable {

    private static final PersonId ALONE = new PersonId(UUID.randomUUID());
    private static final OrganisationId ASKED = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId EARLIER = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId SUPPORTER = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId LEFT = new OrganisationId(UUID.randomUUID());

    private final InputPolicy policy = new InputPolicy((actor, input) -> input.isEntered() && actor.isPerson(TYPIST));

    @Override
    public String name() {
        return "input";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "owner of the lead",
                "editor of the lead",
                "signatory of the lead",
                "reader of the lead",
                "signatory of a co-signer",
                "editor of a co-signer",
                "reader of one that has not signed",
                "signatory of one that signed an earlier version",
                "signatory of a supporter that signed",
                "signatory of one that left",
                "signatory of one that was taken back",
                "the person alone whose it is",
                "the same person for an organisation",
                "bearer of its code",
                "bearer of another code",
                "who of the report team enters it",
                "secretariat",
                "other staff",
                "a member of another organisation, a State's too",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of(
                "draft of an organisation",
                "submitted jointly",
                "withdrawn",
                "draft of a person alone",
                "sealed draft",
                "sealed, submitted",
                "being entered for an organisation",
                "entered for an organisation, submitted");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ,
                Permission.ENTER_INPUT,
                Permission.WRITE_ANSWER,
                Permission.EDIT_INPUT,
                Permission.ATTACH_DOCUMENT,
                Permission.SIGN_INPUT,
                Permission.SUBMIT_INPUT,
                Permission.ASK_EXTENSION,
                Permission.WITHDRAW_INPUT,
                Permission.NARROW_INPUT,
                Permission.EXPLAIN_INPUT,
                Permission.READ_OUTCOME);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        Input input = inState(state);
        return policy.allowed(actor(relation, input), input).contains(verb);
    }

    static Input inState(String state) {
        return switch (state) {
            case "draft of an organisation" -> joint();
            case "submitted jointly" -> submitted(joint());
            case "withdrawn" -> {
                Input input = submitted(joint());
                input.withdraw(OPEN, BY);
                yield input;
            }
            case "draft of a person alone" -> Input.of(ALONE, begin(NameChoice.TEAM_ONLY), CALL, BY, NOW);
            case "sealed draft" -> sealedDraft();
            case "sealed, submitted" -> submitted(sealedDraft());
            case "being entered for an organisation" -> EnteredInputTests.ofTheLead();
            case "entered for an organisation, submitted" -> submitted(EnteredInputTests.ofTheLead());
            default -> throw new IllegalArgumentException(state);
        };
    }

    /** With each kind of those who were asked to sign. */
    private static Input joint() {
        Input input = jointDraft();
        input.takeBack(THIRD, BY, NOW);
        for (OrganisationId asked : List.of(ASKED, EARLIER, LEFT)) {
            input.invite(asked, CosignerPart.CO_SIGNER, OPEN, BY, NOW);
        }
        input.invite(SUPPORTER, CosignerPart.SUPPORTER, OPEN, BY, NOW);
        sign(input, input.freeze(OPEN, BY, NOW), EARLIER);
        sign(input, input.freeze(OPEN, BY, NOW), SECOND, SUPPORTER, LEFT);
        input.leave(LEFT, OPEN, BY, NOW);
        return input;
    }

    private static void sign(Input input, int frozen, OrganisationId... signers) {
        for (OrganisationId signer : signers) {
            input.sign(signer, frozen, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, OPEN, BY, NOW);
        }
    }

    static Actor actor(String relation, Input input) {
        return switch (relation) {
            case "owner of the lead" -> member(LEAD, MemberRole.OWNER);
            case "editor of the lead" -> member(LEAD, MemberRole.EDITOR);
            case "signatory of the lead" -> member(LEAD, MemberRole.SIGNATORY);
            case "reader of the lead" -> member(LEAD, MemberRole.READER);
            case "signatory of a co-signer" -> member(SECOND, MemberRole.SIGNATORY);
            case "editor of a co-signer" -> member(SECOND, MemberRole.EDITOR);
            case "reader of one that has not signed" -> member(ASKED, MemberRole.READER);
            case "signatory of one that signed an earlier version" -> member(EARLIER, MemberRole.SIGNATORY);
            case "signatory of a supporter that signed" -> member(SUPPORTER, MemberRole.SIGNATORY);
            case "signatory of one that left" -> member(LEFT, MemberRole.SIGNATORY);
            case "signatory of one that was taken back" -> member(THIRD, MemberRole.SIGNATORY);
            case "the person alone whose it is" -> Actor.person(ALONE);
            case "the same person for an organisation" -> {
                Actor other = member(new OrganisationId(UUID.randomUUID()), MemberRole.SIGNATORY);
                yield Actor.member(ALONE, java.util.Objects.requireNonNull(other.membership()));
            }
            case "bearer of its code" -> Actor.bearer(input.id().ref());
            case "bearer of another code" -> Actor.bearer(InputId.random().ref());
            case "who of the report team enters it" -> Actor.staff(TYPIST, Set.of(StaffRole.SECRETARIAT));
            case "secretariat" -> Actor.staff(ALONE, Set.of(StaffRole.SECRETARIAT));
            case "other staff" ->
                Actor.staff(
                        ALONE,
                        Set.of(
                                StaffRole.MODERATOR,
                                StaffRole.ADMIN,
                                StaffRole.AUDITOR,
                                StaffRole.FUND_SECRETARIAT,
                                StaffRole.IDENTITY_CUSTODIAN));
            case "a member of another organisation, a State's too" ->
                member(new OrganisationId(UUID.randomUUID()), MemberRole.OWNER, MemberRole.SIGNATORY);
            case "visitor" -> Actor.visitor();
            default -> throw new IllegalArgumentException(relation);
        };
    }
}
