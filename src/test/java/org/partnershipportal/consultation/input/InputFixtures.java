package org.partnershipportal.consultation.input;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;

/** Inputs in each state, reached by their verbs. */
final class InputFixtures {

    static final OrganisationId LEAD = new OrganisationId(UUID.randomUUID());
    static final OrganisationId SECOND = new OrganisationId(UUID.randomUUID());
    static final OrganisationId THIRD = new OrganisationId(UUID.randomUUID());
    static final CallId CALL = new CallId(UUID.randomUUID());
    static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    static final Instant END = Instant.parse("2027-03-12T11:01:00Z");
    static final Window OPEN = new Window(NOW, END);
    static final Window LATE = new Window(END, END);
    static final ActorRef BY = new ActorRef("organisation", UUID.randomUUID(), LEAD.value());

    private InputFixtures() {}

    static BeginInput begin(NameChoice name) {
        return new BeginInput(UUID.randomUUID(), CALL, name, "en");
    }

    static Input draft() {
        return Input.of(LEAD, begin(NameChoice.TEAM_ONLY), CALL, BY, NOW);
    }

    static Input sealedDraft() {
        return Input.sealed(begin(NameChoice.SEALED), CALL, Actor.visitor().ref(), NOW);
    }

    /** A draft that {@link #SECOND} and {@link #THIRD} were asked to sign. */
    static Input jointDraft() {
        Input input = draft();
        input.invite(SECOND, CosignerPart.CO_SIGNER, OPEN, BY, NOW);
        input.invite(THIRD, CosignerPart.SUPPORTER, OPEN, BY, NOW);
        return input;
    }

    /** Frozen, signed by {@link #SECOND} and not by {@link #THIRD}. */
    static Input signedDraft(NameChoice name, TextChoice text) {
        Input input = jointDraft();
        input.freeze(OPEN, BY, NOW);
        input.sign(SECOND, 1, name, text, OPEN, BY, NOW);
        return input;
    }

    static Input submitted(Input input) {
        if (input.frozenVersion() == 0) {
            input.freeze(OPEN, BY, NOW);
        }
        input.submit(input.frozenVersion(), OPEN, BY, NOW);
        return input;
    }

    static void chooseWide(Input input) {
        input.choose(NameChoice.SHOWN, TextChoice.PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
    }

    static Window after(Duration later) {
        return new Window(NOW.plus(later), END);
    }

    static Actor member(OrganisationId organisation, MemberRole... roles) {
        return Actor.member(
                new PersonId(UUID.randomUUID()),
                new Membership(
                        organisation.value(),
                        "Organisation (sample)",
                        Set.of(roles),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        false,
                        Set.of()));
    }
}
