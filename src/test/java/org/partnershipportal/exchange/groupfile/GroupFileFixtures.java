package org.partnershipportal.exchange.groupfile;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.document.DocumentId;

/** A document that walks its verbs, and the group of which it is one. */
final class GroupFileFixtures {

    static final ActorRef BY = Actor.system().ref();
    static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    static final WorkingGroupId GROUP = new WorkingGroupId(UUID.randomUUID());
    static final OrganisationId NETWORK = new OrganisationId(UUID.randomUUID());
    static final OrganisationId WOMEN = new OrganisationId(UUID.randomUUID());
    static final PersonId WRITER = new PersonId(UUID.randomUUID());

    private GroupFileFixtures() {}

    /** The network prepares its first version. */
    static GroupFile started() {
        return new GroupFile(new StartFile(UUID.randomUUID(), GROUP, "Survey", "en"), NETWORK, WRITER, BY, AT);
    }

    static GroupFile shared() {
        GroupFile file = started();
        share(file, NETWORK, "");
        return file;
    }

    /** Shares what the member prepares. */
    static FileVersionId share(GroupFile file, OrganisationId member, String note) {
        FileVersionId id = file.prepared(member).orElseThrow().id();
        file.share(new ShareVersion(file.id(), id, note), new DocumentId(UUID.randomUUID()), 12, WRITER, BY, AT);
        return id;
    }

    static void withdraw(GroupFile file, FileVersionId version) {
        file.withdraw(new WithdrawVersion(file.id(), version, "A name was in it"), NETWORK, BY, AT);
    }

    /** The group for who does not discuss, reads as an observer, adds or leads. */
    static InsideGroup inside(boolean discusses, boolean contributes, boolean leads, OrganisationId... guarded) {
        return new InsideGroup(
                GROUP,
                new LocalizedText("Growing old in prison", "en"),
                false,
                discusses,
                contributes,
                leads,
                leads,
                Set.copyOf(Arrays.asList(guarded)));
    }

    static Actor member(OrganisationId organisation, MemberRole... roles) {
        return Actor.member(
                new PersonId(UUID.randomUUID()),
                new Membership(
                        organisation.value(),
                        "Member",
                        Set.of(roles),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
    }
}
