package org.partnershipportal.overview.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.input.InputRoll.Contributor;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.stereotype.Component;

/** The people behind the contributors to an input, as members of today, and until when they have time. */
@Component
class InputAudience {

    /** Who answers for an organisation. */
    static final Set<MemberRole> ANSWERING = Set.of(MemberRole.OWNER, MemberRole.SIGNATORY);

    /** Who works on its inputs. */
    static final Set<MemberRole> WORKING = Set.of(MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY);

    /** What is shown of a deadline is its last minute, and that one is still in time (R14.1). */
    private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

    private final MemberDirectory members;
    private final Extensions extensions;

    InputAudience(MemberDirectory members, Extensions extensions) {
        this.members = members;
        this.extensions = extensions;
    }

    /**
     * Those who are told.
     *
     * @param acting for whom they will act on it
     * @param persons who
     */
    record Party(Acting acting, Set<PersonId> persons) {}

    /** The person alone, or the organisation's members who hold one of the roles. */
    Party of(Contributor contributor, Set<MemberRole> roles) {
        OrganisationId organisation = contributor.organisation();
        if (organisation != null) {
            return of(organisation, roles);
        }
        PersonId alone = contributor.person();
        return new Party(Acting.ME, alone == null ? Set.of() : Set.of(alone));
    }

    /** The organisation's members who hold one of the roles. */
    Party of(OrganisationId organisation, Set<MemberRole> roles) {
        return new Party(Acting.organisation(organisation.value()), members.find(Actor.system(), organisation, roles));
    }

    /** The first instant that is too late for the contributor's draft, extensions included (R14.2). */
    Instant end(Contributor contributor) {
        return extensions.end(
                Actor.system(), contributor.call(), contributor.input().value());
    }

    /** The last minute in time, as it is shown. */
    Instant lastMinute(Contributor contributor) {
        return lastMinute(end(contributor));
    }

    static Instant lastMinute(Instant end) {
        return end.minus(LAST_MINUTE);
    }
}
