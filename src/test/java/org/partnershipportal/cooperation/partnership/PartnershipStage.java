package org.partnershipportal.cooperation.partnership;

import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.ECU;
import static org.partnershipportal.cooperation.partnership.PartnershipFixtures.allReasons;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.spi.OriginRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/**
 * A ministry, an NHRI and a network, and partnerships of theirs, for tests of the pages.
 * One for each test that asks for it, with records of its own.
 */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class PartnershipStage {

    private final OrganisationStage make;
    private final Partnerships partnerships;
    private final Parties parties;
    private final OrganisationStage.Founded ministry;
    private final OrganisationStage.Founded nhri;
    private final OrganisationStage.Founded network;

    public PartnershipStage(OrganisationStage make, Partnerships partnerships, Parties parties) {
        this.make = make;
        this.partnerships = partnerships;
        this.parties = parties;
        ministry = make.listed("Ministry", OrganisationType.MINISTRY, ECU);
        nhri = make.listed("Ombudsman", OrganisationType.NHRI, ECU);
        network = make.verified("Network", OrganisationType.NATIONAL_NGO, ECU);
    }

    public PersonId minister() {
        return ministry.founder();
    }

    public PersonId ombudsman() {
        return nhri.founder();
    }

    public PersonId activist() {
        return network.founder();
    }

    public String ministry() {
        return ministry.id().toString();
    }

    public String ombudsmans() {
        return nhri.id().toString();
    }

    public String network() {
        return network.id().toString();
    }

    public String networkName() {
        return network.name();
    }

    public String networkCode() {
        return make.code(network);
    }

    public Actor lead() {
        return make.owner(ministry);
    }

    public PartnershipId draft() {
        return draftOn(null);
    }

    /** One that is started on a record of another module. */
    public PartnershipId draftOn(@Nullable ContentRef record) {
        PartnershipId id = partnerships.register(lead(), begun(record));
        partnerships.edit(lead(), edited(id, "Learn from each other"));
        return id;
    }

    /** What the lead sends to start one on a record. */
    public static RegisterPartnership begun(@Nullable ContentRef record) {
        return new RegisterPartnership(
                UUID.randomUUID(),
                "Mothers at home",
                "",
                Mode.NATIONAL,
                "en",
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                record == null ? null : new OriginRef(record.kind(), record.id()));
    }

    /** What the lead would save now. */
    public EditPartnership edited(PartnershipId id, String purpose) {
        return new EditPartnership(
                id,
                partnerships.details(lead(), id).edition(),
                "Mothers at home",
                purpose,
                Mode.NATIONAL,
                "en",
                LocalDate.of(2027, 1, 1),
                null,
                Set.of(ECU),
                Set.of(),
                Set.of(),
                Set.of());
    }

    public PartnershipId inviting() {
        return invited(draft());
    }

    /** Sends the invitations of a draft. */
    public PartnershipId invited(PartnershipId id) {
        parties.invite(lead(), new InviteParty(id, nhri.id(), "", Part.ADVISORY));
        parties.invite(lead(), new InviteParty(id, null, make.code(network), Part.IMPLEMENTING));
        parties.send(lead(), id);
        return id;
    }

    /** Both guests have accepted; the network is not named. */
    public PartnershipId agreed() {
        return accepted(inviting());
    }

    private PartnershipId accepted(PartnershipId id) {
        accept(id, nhri, true);
        accept(id, network, false);
        return id;
    }

    public PartnershipId published() {
        return published(inviting());
    }

    /** Publishes one whose invitations went out. */
    public PartnershipId published(PartnershipId id) {
        accepted(id);
        partnerships.publish(
                lead(),
                new PublishPartnership(id, partnerships.details(lead(), id).edition(), true, allReasons(), "en"));
        return id;
    }

    private void accept(PartnershipId id, OrganisationStage.Founded guest, boolean named) {
        PartnershipDetails read = partnerships.details(make.owner(guest), id);
        parties.accept(
                make.owner(guest),
                new AnswerInvitation(id, read.own().orElseThrow().id(), read.terms(), named));
    }
}
