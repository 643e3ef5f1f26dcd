package org.partnershipportal.overview.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.delegation.Delegations;
import org.partnershipportal.people.delegation.GrantDelegation;
import org.partnershipportal.people.membership.InvitationId;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.membership.InviteMember;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.OrganisationDetails;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.Verification;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty development database through the services, as the sample people would; the official's coming is the last step. */
@Component
@Profile("sample & !production")
class SampleRecordsLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRecordsLoader.class);
    private static final SamplePerson SECRETARIAT = new SamplePerson("secretariat");
    private static final SamplePerson COLLEAGUE = new SamplePerson("secretariat-2");
    private static final SamplePerson OFFICIAL = new SamplePerson("gov-ec");

    private final Persons persons;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Verification verification;
    private final Invitations invitations;
    private final Delegations delegations;
    private final SamplePartnership partnership;
    private final SampleCall call;
    private final SampleQuestions questions;
    private final SampleHearing hearing;
    private final Clock clock;

    SampleRecordsLoader(
            Persons persons,
            Memberships memberships,
            Organisations organisations,
            Verification verification,
            Invitations invitations,
            Delegations delegations,
            SamplePartnership partnership,
            SampleCall call,
            SampleQuestions questions,
            SampleHearing hearing,
            Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.organisations = organisations;
        this.verification = verification;
        this.invitations = invitations;
        this.delegations = delegations;
        this.partnership = partnership;
        this.call = call;
        this.questions = questions;
        this.hearing = hearing;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!memberships.of(OFFICIAL.id()).isEmpty()) {
            return;
        }
        persons.signedIn(Actor.system(), SECRETARIAT.signIn(StaffRole.SECRETARIAT));
        persons.signedIn(Actor.system(), COLLEAGUE.signIn(StaffRole.SECRETARIAT));
        persons.signedIn(Actor.system(), OFFICIAL.signIn());
        SampleOrganisation.ALL.forEach(this::verified);
        OrganisationId mission = verified(SampleOrganisation.MISSION_EC);
        Actor missionOwner = member(SampleOrganisation.MISSION_EC.owner(), mission);
        if (delegations.heldBy(missionOwner, mission).isEmpty()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Reader.GENEVA);
            delegations.grant(
                    missionOwner, new GrantDelegation(mission, mission, Delegation.COMMITMENT_PUBLISHER, today, null));
        }
        partnership.make(
                signatory(SampleOrganisation.MINISTRY_EC),
                List.of(signatory(SampleOrganisation.NHRI_EC), signatory(SampleOrganisation.WOMEN_EC)));
        Actor secretariat = Actor.staff(SECRETARIAT.id(), Set.of(StaffRole.SECRETARIAT));
        call.make(secretariat, COLLEAGUE);
        questions.make(secretariat);
        hearing.make(secretariat);
        admitOfficial(verified(SampleOrganisation.MINISTRY_EC));
        LOG.info("{} sample organisations made", SampleOrganisation.ALL.size());
    }

    /** Takes the organisation on from wherever an interrupted run has left it. */
    OrganisationId verified(SampleOrganisation sample) {
        persons.signedIn(Actor.system(), sample.owner().signIn());
        OrganisationId id = organisations.register(Actor.person(sample.owner().id()), sample.command());
        Actor owner = member(sample.owner(), id);
        if (organisations.details(owner, id).status() == OrganisationStatus.DRAFT) {
            organisations.submit(owner, id);
        }
        Actor secretariat = Actor.staff(SECRETARIAT.id(), Set.of(StaffRole.SECRETARIAT));
        OrganisationDetails submitted = organisations.details(secretariat, id);
        if (submitted.status() == OrganisationStatus.SUBMITTED) {
            verification.decide(
                    secretariat,
                    new DecideOrganisation(
                            id,
                            Objects.requireNonNull(submitted.inside()).version(),
                            DecideOrganisation.Decision.VERIFY,
                            "A sample organisation; nothing was checked."));
        }
        organisations.list(owner, id, true);
        return id;
    }

    private SamplePartnership.Signatory signatory(SampleOrganisation sample) {
        OrganisationId id = verified(sample);
        return new SamplePartnership.Signatory(id, member(sample.owner(), id));
    }

    /** The ministry's official is invited by its owner and follows the link, as anybody would. */
    private void admitOfficial(OrganisationId ministry) {
        InvitationId invitation = invitations.invite(
                member(SampleOrganisation.MINISTRY_EC.owner(), ministry),
                new InviteMember(
                        ministry, OFFICIAL.eMail(), Set.of(MemberRole.EDITOR, MemberRole.SIGNATORY), Language.EN));
        String path = invitations
                .mail(Actor.system(), invitation)
                .orElseThrow(() -> new IllegalStateException("No mail for a new invitation"))
                .path();
        invitations.accept(Actor.person(OFFICIAL.id()), invitation, path.substring(path.lastIndexOf('/') + 1));
    }

    Actor member(SamplePerson person, OrganisationId organisation) {
        return memberships
                .of(person.id(), organisation.value())
                .map(membership -> Actor.member(person.id(), membership))
                .orElseThrow(() -> new IllegalStateException(person.account() + " is no member"));
    }
}
