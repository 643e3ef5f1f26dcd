package org.partnershipportal.cooperation.partnership;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.PartnershipDetails.Moment;
import org.partnershipportal.cooperation.partnership.PartnershipDetails.Moment.Kind;
import org.partnershipportal.cooperation.partnership.PartyDetails.Asked;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.stereotype.Component;

/** Puts together what a reader can see of one partnership, as the policy decides. */
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
                Freshness.of(record.status(), record.course().publishedAt(), clock.instant()),
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
                party.isAskedAgain(),
                party.invitedAt(),
                party.acceptedAt(),
                party.closedAt(),
                inside || own ? party.reason() : null,
                inside && decider != null && askedReason != null
                        ? new Asked(decider, party.askedPart(), askedReason)
                        : null,
                policy.acts(actor, record, party));
    }

    private static Map<StakeholderGroup, LocalizedText> missing(Partnership record, Composition composition) {
        Map<StakeholderGroup, LocalizedText> reasons = new EnumMap<>(StakeholderGroup.class);
        record.missingGroups().stream()
                .filter(missing -> composition.missing().contains(missing.stakeholderGroup()))
                .forEach(missing -> reasons.put(missing.stakeholderGroup(), missing.text()));
        return reasons;
    }

    private static Set<StakeholderGroup> askedAgain(Partnership record) {
        return record.parties()
                .filter(Party::isAskedAgain)
                .map(Party::group)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StakeholderGroup.class)));
    }

    private static List<Moment> timeLine(Partnership record, List<PartyDetails> parties) {
        List<Moment> moments = new ArrayList<>();
        Course course = record.course();
        add(moments, Kind.REGISTERED, course.registeredAt(), null);
        add(moments, Kind.INVITATIONS_SENT, course.invitingAt(), null);
        add(moments, Kind.AGREED, course.agreedAt(), null);
        add(moments, Kind.PUBLISHED, course.publishedAt(), null);
        for (PartyDetails party : parties) {
            if (party.part() != Part.LEAD) {
                add(moments, Kind.ACCEPTED, party.acceptedAt(), party);
            }
            if (party.status() == PartyStatus.LEFT) {
                add(moments, Kind.LEFT, party.closedAt(), party);
            }
        }
        boolean completed = record.status() == PartnershipStatus.COMPLETED;
        add(moments, completed ? Kind.COMPLETED : Kind.ENDED, course.endedAt(), null);
        moments.sort(Comparator.comparing(Moment::at).thenComparing(Moment::what));
        return List.copyOf(moments);
    }

    private static void add(List<Moment> moments, Kind what, @Nullable Instant at, @Nullable PartyDetails party) {
        if (at != null) {
            moments.add(new Moment(
                    what, at, party == null ? null : party.organisation(), party == null ? null : party.group()));
        }
    }
}
