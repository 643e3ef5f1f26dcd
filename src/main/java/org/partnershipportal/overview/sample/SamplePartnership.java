package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.cooperation.partnership.AnswerInvitation;
import org.partnershipportal.cooperation.partnership.EditPartnership;
import org.partnershipportal.cooperation.partnership.InviteParty;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.Part;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStatus;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.PartyStatus;
import org.partnershipportal.cooperation.partnership.PublishPartnership;
import org.partnershipportal.cooperation.partnership.RegisterPartnership;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A published sample partnership of a ministry, an NHRI and civil society, so that a first look finds something to read. */
@Component
@Profile("sample & !production")
class SamplePartnership {

    private static final String TITLE = "Madres e hijos: alternativas a la prisión (sample)";
    private static final String PURPOSE = "Tribunales y servicios de libertad condicional aprenden cómo las mujeres con"
            + " niñas y niños pequeños pueden cumplir sus penas en la comunidad.";

    /**
     * Someone who signs for an organisation.
     *
     * @param organisation which
     * @param actor the person, acting for it
     */
    record Signatory(OrganisationId organisation, Actor actor) {}

    private final Partnerships partnerships;
    private final Parties parties;
    private final Clock clock;

    SamplePartnership(Partnerships partnerships, Parties parties, Clock clock) {
        this.partnerships = partnerships;
        this.parties = parties;
        this.clock = clock;
    }

    /** Takes the partnership on from wherever an interrupted run has left it. */
    void make(Signatory lead, List<Signatory> guests) {
        UUID form = UUID.nameUUIDFromBytes(TITLE.getBytes(StandardCharsets.UTF_8));
        PartnershipId id =
                partnerships.register(lead.actor(), new RegisterPartnership(form, TITLE, PURPOSE, Mode.NATIONAL, "es"));
        PartnershipDetails draft = partnerships.details(lead.actor(), id);
        if (draft.period() == null) {
            partnerships.edit(lead.actor(), described(draft));
        }
        if (draft.status() == PartnershipStatus.DRAFT) {
            invite(lead, guests, draft);
            parties.send(lead.actor(), id);
        }
        guests.forEach(guest -> accept(guest, id));
        PartnershipDetails agreed = partnerships.details(lead.actor(), id);
        if (agreed.status() == PartnershipStatus.AGREED) {
            partnerships.publish(lead.actor(), new PublishPartnership(id, agreed.edition(), true, Map.of(), "es"));
        }
    }

    private EditPartnership described(PartnershipDetails draft) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reader.GENEVA);
        return new EditPartnership(
                draft.id(),
                draft.edition(),
                TITLE,
                PURPOSE,
                Mode.NATIONAL,
                "es",
                today,
                today.plusYears(2),
                Set.of(new CountryCode("ECU")),
                Set.of("mothers-with-children", "alternatives-to-imprisonment"),
                new LinkedHashSet<>(RuleSets.standard().parse("rules", "Bangkok 57, Bangkok 64, Tokyo 2")),
                Set.of("5.1", "16.3"));
    }

    private void invite(Signatory lead, List<Signatory> guests, PartnershipDetails draft) {
        for (Signatory guest : guests) {
            boolean chosen = draft.parties().stream()
                    .anyMatch(party -> party.organisation() != null
                            && party.organisation().id().equals(guest.organisation()));
            if (!chosen) {
                parties.invite(lead.actor(), new InviteParty(draft.id(), guest.organisation(), "", Part.IMPLEMENTING));
            }
        }
    }

    private void accept(Signatory guest, PartnershipId id) {
        PartnershipDetails asked = partnerships.details(guest.actor(), id);
        asked.parties().stream()
                .filter(party -> party.own() && party.status() == PartyStatus.INVITED)
                .forEach(party ->
                        parties.accept(guest.actor(), new AnswerInvitation(id, party.id(), asked.terms(), true)));
    }
}
