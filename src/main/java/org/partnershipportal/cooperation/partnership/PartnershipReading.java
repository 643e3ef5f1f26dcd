package org.partnershipportal.cooperation.partnership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.stereotype.Component;

/** Puts together what a reader may see of one partnership; what that is, the policy decides. */
@Component
class PartnershipReading {

    private final OrganisationDirectory directory;
    private final PartnershipPolicy policy = new PartnershipPolicy();
    private final Clock clock;

    PartnershipReading(OrganisationDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    PartnershipDetails details(Actor actor, Partnership record) {
        if (!policy.mayRead(actor, record)) {
            throw new NotFound();
        }
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(actor, record.organisations());
        List<PartyDetails> parties = record.parties()
                .filter(party -> policy.sees(actor, record, party))
                .map(party -> details(actor, record, party, known.get(party.organisation())))
                .filter(party -> party.verified() || policy.isInside(actor, record) || party.own())
                .sorted(Comparator.comparing((PartyDetails party) -> party.part() != Part.LEAD)
                        .thenComparing(PartyDetails::group)
                        .thenComparing(party -> party.status() != PartyStatus.ACCEPTED))
                .toList();
        Composition composition = Composition.of(record.accepted(known));
        Terms terms = record.terms();
        return new PartnershipDetails(
                record.id(),
                record.number(),
                record.status(),
                freshness(record),
                record.edition(),
                record.termsVersion(),
                terms.title(),
                terms.purpose(),
                terms.mode(),
                terms.period().orElse(null),
                terms.states(),
                terms.themes(),
                terms.rules(),
                terms.sdgTargets(),
                parties,
                composition,
                missing(record, composition),
                askedAgain(record),
                record.course().endReason(),
                timeLine(record, parties),
                policy.allowed(actor, record));
    }

    private PartyDetails details(
            Actor actor, Partnership record, Party party, @Nullable OrganisationSummary organisation) {
        boolean inside = policy.isInside(actor, record);
        boolean own = actor.actsFor(party.organisation().value());
        LocalizedText askedReason = party.askedReason();
        Decider decider = party.decider();
        return new PartyDetails(
                party.id(),
                policy.seesName(actor, record, party) ? organisation : null,
                party.group(),
                party.part(),
                party.status(),
                own,
                party.named(),
                organisation != null && organisation.verified(),
                inside && record.isDeputy(party),
                inside && record.isOfferedLead(party),
                party.status() == PartyStatus.INVITED && party.acceptedAt() != null,
                party.invitedAt(),
                party.acceptedAt(),
                party.closedAt(),
                inside || own ? party.reason() : null,
                inside && decider != null && askedReason != null
                        ? new PartyDetails.Asked(decider, party.askedPart(), askedReason)
                        : null,
                policy.acts(actor, record, party));
    }

    private @Nullable Freshness freshness(Partnership record) {
        Instant published = record.course().publishedAt();
        if (record.status() != PartnershipStatus.PUBLISHED || published == null) {
            return null;
        }
        return Freshness.of(day(published), day(clock.instant()));
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Map<StakeholderGroup, LocalizedText> missing(Partnership record, Composition composition) {
        Map<StakeholderGroup, LocalizedText> reasons = new EnumMap<>(StakeholderGroup.class);
        record.missingGroups().stream()
                .filter(missing -> composition.missing().contains(missing.stakeholderGroup()))
                .forEach(missing -> reasons.put(missing.stakeholderGroup(), missing.text()));
        return reasons;
    }

    private static Set<StakeholderGroup> askedAgain(Partnership record) {
        Set<StakeholderGroup> groups = EnumSet.noneOf(StakeholderGroup.class);
        record.parties()
                .filter(party -> party.status() == PartyStatus.INVITED && party.acceptedAt() != null)
                .forEach(party -> groups.add(party.group()));
        return groups;
    }

    private static List<PartnershipDetails.Moment> timeLine(Partnership record, List<PartyDetails> parties) {
        List<PartnershipDetails.Moment> moments = new ArrayList<>();
        add(moments, PartnershipDetails.Moment.Kind.REGISTERED, record.course().registeredAt(), null);
        add(
                moments,
                PartnershipDetails.Moment.Kind.INVITATIONS_SENT,
                record.course().invitingAt(),
                null);
        add(moments, PartnershipDetails.Moment.Kind.AGREED, record.course().agreedAt(), null);
        add(moments, PartnershipDetails.Moment.Kind.PUBLISHED, record.course().publishedAt(), null);
        for (PartyDetails party : parties) {
            if (party.part() != Part.LEAD) {
                add(moments, PartnershipDetails.Moment.Kind.ACCEPTED, party.acceptedAt(), party);
            }
            if (party.status() == PartyStatus.LEFT) {
                add(moments, PartnershipDetails.Moment.Kind.LEFT, party.closedAt(), party);
            }
        }
        boolean completed = record.status() == PartnershipStatus.COMPLETED;
        add(
                moments,
                completed ? PartnershipDetails.Moment.Kind.COMPLETED : PartnershipDetails.Moment.Kind.ENDED,
                record.course().endedAt(),
                null);
        moments.sort(
                Comparator.comparing(PartnershipDetails.Moment::at).thenComparing(PartnershipDetails.Moment::what));
        return List.copyOf(moments);
    }

    private static void add(
            List<PartnershipDetails.Moment> moments,
            PartnershipDetails.Moment.Kind what,
            @Nullable Instant at,
            @Nullable PartyDetails party) {
        if (at != null) {
            moments.add(new PartnershipDetails.Moment(
                    what, at, party == null ? null : party.organisation(), party == null ? null : party.group()));
        }
    }
}
