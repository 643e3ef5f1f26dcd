package org.partnershipportal.overview.notification;

import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.moderation.CaseEvent;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.partnershipportal.promises.commitment.CommitmentEvent;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentMentions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies those who can clear a commitment of their State, its lead agency and those who assess it of what concerns them, and
 * those who follow it of what everyone reads.
 */
@Component
class CommitmentNotifications {

    /** What is said. */
    enum Says implements Message {
        COMMITMENT_TO_CLEAR(NoticeKind.COMMITMENT),
        COMMITMENT_RETURNED(NoticeKind.COMMITMENT),
        COMMITMENT_PUBLISHED(NoticeKind.COMMITMENT),
        COMMITMENT_COMPLETED(NoticeKind.COMMITMENT),
        COMMITMENT_WITHDRAWN(NoticeKind.COMMITMENT),
        ASSESSMENT_PLACED(NoticeKind.COMMITMENT),
        ASSESSMENT_ANSWERED(NoticeKind.COMMITMENT),
        ASSESSMENT_HIDDEN(NoticeKind.DECISION),
        ASSESSMENT_REINSTATED(NoticeKind.DECISION),
        OWN_RESPONSE_HIDDEN(NoticeKind.DECISION),
        OWN_RESPONSE_REINSTATED(NoticeKind.DECISION),
        RESPONSE_HIDDEN(NoticeKind.COMMITMENT),
        RESPONSE_REINSTATED(NoticeKind.COMMITMENT);

        private final NoticeKind kind;

        Says(NoticeKind kind) {
            this.kind = kind;
        }

        @Override
        public NoticeKind kind() {
            return kind;
        }
    }

    private static final Set<MemberRole> WORKING = Set.of(MemberRole.OWNER, MemberRole.SIGNATORY, MemberRole.EDITOR);

    private final Notices notices;
    private final MemberDirectory members;
    private final Memberships memberships;
    private final OrganisationDirectory directory;
    private final CommitmentFollowers followers;
    private final CommitmentMentions mentions;

    CommitmentNotifications(
            Notices notices,
            MemberDirectory members,
            Memberships memberships,
            OrganisationDirectory directory,
            CommitmentFollowers followers,
            CommitmentMentions mentions) {
        this.notices = notices;
        this.members = members;
        this.memberships = memberships;
        this.directory = directory;
        this.followers = followers;
        this.mentions = mentions;
    }

    @ApplicationModuleListener
    void on(CommitmentEvent.Told event) {
        switch (event) {
            case CommitmentEvent.CommitmentSentForClearance e -> publishers(e);
            case CommitmentEvent.CommitmentReturned e -> lead(e, Says.COMMITMENT_RETURNED);
            case CommitmentEvent.CommitmentPublished e ->
                followers.tell(
                        e,
                        e.version() == 1
                                ? CommitmentFollowers.Says.FOLLOWED_PUBLISHED
                                : CommitmentFollowers.Says.FOLLOWED_CHANGED,
                        lead(e, Says.COMMITMENT_PUBLISHED));
            case CommitmentEvent.CommitmentCompleted e ->
                followers.tell(e, CommitmentFollowers.Says.FOLLOWED_COMPLETED, lead(e, Says.COMMITMENT_COMPLETED));
            case CommitmentEvent.CommitmentWithdrawn e ->
                followers.tell(e, CommitmentFollowers.Says.FOLLOWED_WITHDRAWN, lead(e, Says.COMMITMENT_WITHDRAWN));
        }
    }

    @ApplicationModuleListener
    void on(CommitmentEvent.ProgressReported event) {
        followers.tell(event, CommitmentFollowers.Says.FOLLOWED_PROGRESSED, Set.of());
    }

    @ApplicationModuleListener
    void on(CommitmentEvent.OfAssessment event) {
        switch (event) {
            case CommitmentEvent.AssessmentPlaced e ->
                followers.tell(
                        e, CommitmentFollowers.Says.FOLLOWED_ASSESSED, members(e, e.lead(), Says.ASSESSMENT_PLACED));
            case CommitmentEvent.AssessmentAnswered e ->
                followers.tell(
                        e,
                        CommitmentFollowers.Says.FOLLOWED_ANSWERED,
                        members(e, e.author(), Says.ASSESSMENT_ANSWERED));
            case CommitmentEvent.AssessmentHidden e -> members(e, e.author(), Says.ASSESSMENT_HIDDEN);
            case CommitmentEvent.AssessmentReinstated e -> members(e, e.author(), Says.ASSESSMENT_REINSTATED);
            case CommitmentEvent.ResponseHidden e -> bothSides(e, Says.OWN_RESPONSE_HIDDEN, Says.RESPONSE_HIDDEN);
            case CommitmentEvent.ResponseReinstated e ->
                bothSides(e, Says.OWN_RESPONSE_REINSTATED, Says.RESPONSE_REINSTATED);
            case CommitmentEvent.AssessmentWithdrawn _ -> {
                // The page says it.
            }
        }
    }

    /** Tells those who can read the case that their appeal was turned down; of one that was won, they hear as it is shown again. */
    @ApplicationModuleListener
    void on(CaseEvent.DecisionUpheld event) {
        mentions.writer(Actor.system(), event.subject())
                .ifPresent(writer -> notices.tell(
                        Actor.system(),
                        Notify.about(
                                event,
                                members.find(Actor.system(), writer, Set.of(MemberRole.SIGNATORY)),
                                OrganisationNotifications.Says.APPEAL_DECIDED,
                                Acting.organisation(writer.value()),
                                CaseLinks.of(event.id()))));
    }

    private void bothSides(CommitmentEvent.OfAssessment event, Says lead, Says author) {
        members(event, event.lead(), lead);
        members(event, event.author(), author);
    }

    private void publishers(CommitmentEvent.Told event) {
        CountryCode state = directory
                .summary(Actor.system(), event.lead())
                .map(OrganisationSummary::country)
                .orElse(null);
        if (state == null) {
            return;
        }
        for (OrganisationSummary organisation : directory.verifiedOfState(Actor.system(), state)) {
            Set<PersonId> able = members.find(Actor.system(), organisation.id(), Set.of(MemberRole.SIGNATORY)).stream()
                    .filter(person -> isPublisher(person, organisation.id()))
                    .collect(Collectors.toSet());
            tell(event, organisation.id(), able, Says.COMMITMENT_TO_CLEAR);
        }
    }

    private boolean isPublisher(PersonId person, OrganisationId organisation) {
        return memberships
                .of(person, organisation.value())
                .filter(membership -> membership.delegations().contains(Delegation.COMMITMENT_PUBLISHER))
                .isPresent();
    }

    private Set<PersonId> lead(CommitmentEvent.Told event, Message message) {
        return members(event, event.lead(), message);
    }

    /** Who was told. */
    private Set<PersonId> members(CommitmentEvent event, OrganisationId to, Message message) {
        Set<PersonId> told = members.find(Actor.system(), to, WORKING);
        tell(event, to, told, message);
        return told;
    }

    private void tell(CommitmentEvent event, OrganisationId to, Set<PersonId> whom, Message message) {
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        whom,
                        message,
                        Acting.organisation(to.value()),
                        CommitmentLinks.page(event.commitment())));
    }
}
