package org.partnershipportal.overview.notification;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.promises.recommendation.RecommendationEvent;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notifies the organisation that entered a recommendation of what the secretariat decided on it. */
@Component
class RecommendationNotifications {

    /** What is said. */
    enum Says implements Message {
        RECOMMENDATION_CONFIRMED,
        RECOMMENDATION_NOT_CONFIRMED,
        RECOMMENDATION_WITHDRAWN;

        @Override
        public NoticeKind kind() {
            return NoticeKind.DECISION;
        }
    }

    /** Who enters recommendations. */
    private static final Set<MemberRole> WORKING = Set.of(MemberRole.OWNER, MemberRole.SIGNATORY, MemberRole.EDITOR);

    private final Notices notices;
    private final MemberDirectory members;

    RecommendationNotifications(Notices notices, MemberDirectory members) {
        this.notices = notices;
        this.members = members;
    }

    @ApplicationModuleListener
    void on(RecommendationEvent event) {
        switch (event) {
            case RecommendationEvent.RecommendationChecked e ->
                tell(e, e.enteredFor(), e.recommendation(), Says.RECOMMENDATION_CONFIRMED);
            case RecommendationEvent.RecommendationDeclined e ->
                tell(e, e.enteredFor(), e.recommendation(), Says.RECOMMENDATION_NOT_CONFIRMED);
            case RecommendationEvent.RecommendationWithdrawn e -> {
                // What an organisation withdraws itself, its members did.
                if (e.by().organisation() == null) {
                    tell(e, e.enteredFor(), e.recommendation(), Says.RECOMMENDATION_WITHDRAWN);
                }
            }
            default -> {
                // Nobody awaits it.
            }
        }
    }

    private void tell(DomainEvent event, @Nullable OrganisationId to, RecommendationId about, Message message) {
        if (to != null) {
            notices.tell(
                    Actor.system(),
                    Notify.about(
                            event,
                            members.find(Actor.system(), to, WORKING),
                            message,
                            Acting.organisation(to.value()),
                            RecommendationLinks.page(about)));
        }
    }
}
