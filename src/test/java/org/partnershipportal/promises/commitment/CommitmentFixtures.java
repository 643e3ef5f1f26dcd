package org.partnershipportal.promises.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.promises.recommendation.RecommendationId;

/** Commitments, and those who write and clear them, as tests need them. */
public final class CommitmentFixtures {

    public static final CountryCode ECUADOR = new CountryCode("ECU");
    public static final ZoneId GUAYAQUIL = ZoneId.of("America/Guayaquil");
    public static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    public static final UUID MILESTONE = UUID.nameUUIDFromBytes(new byte[] {1});
    static final Instant AT = Instant.parse("2027-03-01T09:00:00Z");

    private CommitmentFixtures() {}

    /** Nothing is missing in it. */
    public static WriteCommitment complete(String title, long edition) {
        return complete(title, edition, LEAP_DAY);
    }

    /** The same with another day for its milestone. */
    public static WriteCommitment complete(String title, long edition, LocalDate due) {
        return of(
                title,
                edition,
                Set.of(new RuleRef("BANGKOK", 64)),
                "60",
                "25",
                new Milestone(MILESTONE, "A guide for judges", "The guide is published", due));
    }

    static WriteCommitment of(
            String title, long edition, Set<RuleRef> rules, String baseline, String target, Milestone... milestones) {
        return of(
                title,
                edition,
                rules,
                baseline,
                target,
                List.of(milestones),
                List.of(new Resource("The budget of the ministry", "40000.00", "USD")));
    }

    static WriteCommitment of(
            String title,
            long edition,
            Set<RuleRef> rules,
            String baseline,
            String target,
            List<Milestone> milestones,
            List<Resource> resources) {
        return of(title, edition, Set.of(), rules, Set.of("16.3"), baseline, target, milestones, resources);
    }

    /** Nothing is missing in it, and it rests on recommendations alone. */
    public static WriteCommitment on(String title, long edition, RecommendationId... recommendations) {
        return of(
                title,
                edition,
                Arrays.stream(recommendations).map(RecommendationId::value).collect(Collectors.toSet()),
                Set.of(),
                Set.of(),
                "60",
                "25",
                List.of(new Milestone(MILESTONE, "A guide for judges", "The guide is published", LEAP_DAY)),
                List.of());
    }

    private static WriteCommitment of(
            String title,
            long edition,
            Set<UUID> recommendations,
            Set<RuleRef> rules,
            Set<String> sdgTargets,
            String baseline,
            String target,
            List<Milestone> milestones,
            List<Resource> resources) {
        return new WriteCommitment(
                UUID.randomUUID(),
                edition,
                title,
                "en",
                "No mother of a child under five serves her sentence in custody.",
                "The judiciary",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2029, 12, 31),
                GUAYAQUIL,
                Set.of("mothers-with-children"),
                recommendations,
                "",
                rules,
                sdgTargets,
                "Mothers of young children sentenced to custody",
                Measure.PERCENT,
                "",
                baseline,
                target,
                "The courts’ register",
                milestones,
                resources);
    }

    /** On which day it is moved, what it rests on, and by what it is measured is left out. */
    static WriteCommitment begun(String title) {
        return WriteCommitment.begun(UUID.randomUUID(), title, "en", GUAYAQUIL);
    }

    /** A report about the milestone of the fixtures, or about all if it was not reached on a day. */
    public static ReportProgress progress(Level level, @Nullable LocalDate reached) {
        return new ReportProgress(
                UUID.randomUUID(),
                reached == null ? null : MILESTONE,
                reached,
                level,
                "Seven courts use the guide.",
                "The ministry’s list of courts",
                "en");
    }

    static OrganisationSummary ministry(UUID id) {
        return new OrganisationSummary(
                new OrganisationId(id),
                new LocalizedText("Ministry", "en"),
                OrganisationType.MINISTRY,
                StakeholderGroup.GOVERNMENT,
                ECUADOR,
                true,
                true);
    }

    static Actor member(PersonId person, UUID organisation, Set<Delegation> powers, MemberRole... roles) {
        return member(person, organisation, ECUADOR, powers, roles);
    }

    static Actor member(
            PersonId person, UUID organisation, CountryCode state, Set<Delegation> powers, MemberRole... roles) {
        return Actor.member(
                person,
                new Membership(organisation, "Body", Set.of(roles), StakeholderGroup.GOVERNMENT, state, true, powers));
    }

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
