package org.partnershipportal.cooperation.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;

/** A partnership that walks its verbs, and organisations that can be its parties. */
final class PartnershipFixtures {

    static final ActorRef BY = Actor.system().ref();
    static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    static final CountryCode ECU = new CountryCode("ECU");
    static final CountryCode ZMB = new CountryCode("ZMB");
    static final CountryCode PER = new CountryCode("PER");
    static final CountryCode CHE = new CountryCode("CHE");

    static final OrganisationSummary MINISTRY = organisation("Ministry of Justice", OrganisationType.MINISTRY, ECU);
    static final OrganisationSummary PRISONS = organisation("Prisons", OrganisationType.PRISON_ADMINISTRATION, ECU);
    static final OrganisationSummary ZAMBIA = organisation("Zambia's mission", OrganisationType.PERMANENT_MISSION, ZMB);
    static final OrganisationSummary PERU = organisation("Peru's ministry", OrganisationType.MINISTRY, PER);
    static final OrganisationSummary SWISS = organisation("Swiss ministry", OrganisationType.MINISTRY, CHE);
    static final OrganisationSummary NHRI = organisation("Ombudsman's Office", OrganisationType.NHRI, ECU);
    static final OrganisationSummary ZAMBIAN_NHRI = organisation("Zambian NHRI", OrganisationType.NHRI, ZMB);
    static final OrganisationSummary NETWORK = organisation("Women's Network", OrganisationType.NATIONAL_NGO, ECU);
    static final OrganisationSummary WORLDWIDE = organisation("Worldwide", OrganisationType.INTERNATIONAL_NGO, null);
    static final OrganisationSummary UNODC = organisation("UNODC", OrganisationType.UNODC, null);
    static final OrganisationSummary UNION = organisation("Union", OrganisationType.REGIONAL_ORGANISATION, null);

    private final Map<OrganisationId, OrganisationSummary> known = new HashMap<>();
    final Partnership partnership;
    final OrganisationSummary lead;

    private PartnershipFixtures(OrganisationSummary lead, @Nullable Mode mode) {
        this.lead = lead;
        know(lead);
        partnership = new Partnership(
                new RegisterPartnership(
                        UUID.randomUUID(), "Alternatives to prison", "Learn from each other", mode, "en"),
                PartnershipNumber.draw(new Random()),
                lead,
                Actor.system().ref(),
                AT);
    }

    static PartnershipFixtures draft(OrganisationSummary lead, Mode mode) {
        PartnershipFixtures fixtures = new PartnershipFixtures(lead, mode);
        fixtures.edit(fixtures.edition(), Set.of(ECU), mode, "Learn from each other");
        return fixtures;
    }

    /** Led by Ecuador's ministry, with these asked. */
    static PartnershipFixtures inviting(OrganisationSummary... guests) {
        PartnershipFixtures fixtures = draft(MINISTRY, Mode.NATIONAL);
        fixtures.invite(guests);
        fixtures.send();
        return fixtures;
    }

    static PartnershipFixtures agreed(OrganisationSummary... guests) {
        PartnershipFixtures fixtures = inviting(guests);
        Arrays.stream(guests).forEach(guest -> fixtures.accept(guest, true));
        return fixtures;
    }

    static PartnershipFixtures published(OrganisationSummary... guests) {
        PartnershipFixtures fixtures = agreed(guests);
        fixtures.publish(allReasons());
        return fixtures;
    }

    static Map<StakeholderGroup, String> allReasons() {
        return Map.of(
                StakeholderGroup.GOVERNMENT, "None was asked yet",
                StakeholderGroup.NHRI, "There is none yet",
                StakeholderGroup.CIVIL_SOCIETY, "None had time");
    }

    static OrganisationSummary organisation(String name, OrganisationType type, @Nullable CountryCode country) {
        return new OrganisationSummary(
                new OrganisationId(UUID.randomUUID()),
                new LocalizedText(name, "en"),
                type,
                type.group(),
                country,
                true,
                true);
    }

    static OrganisationSummary unverified(OrganisationSummary known) {
        return new OrganisationSummary(
                known.id(), known.name(), known.type(), known.group(), known.country(), false, false);
    }

    static Actor member(OrganisationSummary organisation, MemberRole... roles) {
        return Actor.member(
                new PersonId(UUID.randomUUID()),
                new Membership(
                        organisation.id().value(),
                        organisation.name().text(),
                        Set.of(roles),
                        organisation.group(),
                        organisation.country(),
                        organisation.verified(),
                        Set.of()));
    }

    void know(OrganisationSummary organisation) {
        known.put(organisation.id(), organisation);
    }

    Map<OrganisationId, OrganisationSummary> known() {
        return known;
    }

    void invite(OrganisationSummary... guests) {
        for (OrganisationSummary guest : guests) {
            invite(guest, Part.ADVISORY);
        }
    }

    void invite(OrganisationSummary guest, Part part) {
        know(guest);
        partnership.invite(new InviteParty(partnership.id(), guest.id(), "", part), guest, known, BY, AT);
    }

    void send() {
        partnership.send(known, BY, AT);
    }

    void accept(OrganisationSummary guest, boolean named) {
        partnership.accept(answer(guest, named), Objects.requireNonNull(known.get(guest.id())), BY, AT);
    }

    AnswerInvitation answer(OrganisationSummary guest, boolean named) {
        return new AnswerInvitation(partnership.id(), party(guest).id(), partnership.termsVersion(), named);
    }

    void publish(Map<StakeholderGroup, String> reasons) {
        partnership.publish(
                new PublishPartnership(partnership.id(), edition(), true, reasons, "en"),
                known,
                Actor.system().ref(),
                AT);
    }

    void edit(long edition, Set<CountryCode> states, @Nullable Mode mode, String purpose) {
        partnership.edit(edited(edition, states, mode, purpose), Actor.system().ref(), AT);
    }

    EditPartnership edited(long edition, Set<CountryCode> states, @Nullable Mode mode, String purpose) {
        return new EditPartnership(
                partnership.id(),
                edition,
                "Alternatives to prison",
                purpose,
                mode,
                "en",
                LocalDate.of(2027, 1, 1),
                null,
                states,
                Set.of(),
                Set.of(),
                Set.of());
    }

    long edition() {
        return partnership.edition();
    }

    Party party(OrganisationSummary organisation) {
        List<Party> places = partnership
                .parties()
                .filter(party -> party.isOf(organisation.id()))
                .collect(Collectors.toList());
        return places.getLast();
    }

    static Reason reason() {
        return new Reason("We have no staff until July", "en");
    }
}
