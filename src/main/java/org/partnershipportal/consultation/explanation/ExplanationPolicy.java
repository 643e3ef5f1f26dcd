package org.partnershipportal.consultation.explanation;

import java.time.Instant;
import java.util.Set;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.springframework.stereotype.Component;

/**
 * Who can do what with a request to explain an input. It has no rights of its own: the report team that reads the input
 * asks and publishes, those who learn what became of it read, and who may submit it explains (R14.4, R14.7, R14.9). For
 * all others it does not exist; a State reads nothing of its own country's NHRI and civil society here (R4.3).
 */
@Component
class ExplanationPolicy implements Policy<ExplanationPolicy.OfInput> {

    /** What somebody of the secretariat may do with an input. */
    enum AtDesk {
        /** Who is not named on its call. */
        NOTHING,
        /** Its call is archived (UC-CAL-11): what is public can still be held back. */
        READ,
        /** Who entered it, or what is explained of it, publishes nothing of it (R14.13). */
        ASK,
        /** All others of its team. */
        PUBLISH
    }

    /**
     * A request beside what the actor may do with its input.
     *
     * @param status where it stands
     * @param inTime whether it can still be explained
     * @param published whether the public may read it
     * @param desk what the actor may do with the input as its report team
     * @param outside whether the contributor is not registered, and explains outside the portal
     * @param own what the actor may do with the input as its contributor; nothing for all others
     */
    record OfInput(
            ExplanationStatus status,
            boolean inTime,
            boolean published,
            AtDesk desk,
            boolean outside,
            Set<Permission> own) {

        OfInput {
            own = Set.copyOf(own);
        }

        static OfInput atDesk(Explanation request, Instant now, AtDesk desk, boolean outside) {
            return new OfInput(
                    request.status(), now.isBefore(request.endsAt()), request.isPublished(), desk, outside, Set.of());
        }

        static OfInput ofContributor(Explanation request, Instant now, Set<Permission> own) {
            return new OfInput(
                    request.status(),
                    now.isBefore(request.endsAt()),
                    request.isPublished(),
                    AtDesk.NOTHING,
                    false,
                    own);
        }
    }

    @Override
    public boolean mayRead(Actor actor, OfInput request) {
        return request.desk() != AtDesk.NOTHING || request.own().contains(Permission.READ_OUTCOME);
    }

    @Override
    public boolean may(Actor actor, Permission permission, OfInput request) {
        return switch (permission) {
            case READ -> true;
            case ASK_EXPLANATION ->
                (request.desk() == AtDesk.ASK || request.desk() == AtDesk.PUBLISH)
                        && request.status() == ExplanationStatus.ASKED;
            case ENTER_INPUT ->
                request.outside()
                        && (request.desk() == AtDesk.ASK || request.desk() == AtDesk.PUBLISH)
                        && request.status() == ExplanationStatus.ASKED;
            case PUBLISH_INPUT ->
                request.status() == ExplanationStatus.EXPLAINED
                        && (request.published() ? request.desk() != AtDesk.NOTHING : request.desk() == AtDesk.PUBLISH);
            case EXPLAIN_INPUT ->
                request.own().contains(Permission.EXPLAIN_INPUT)
                        && request.status() == ExplanationStatus.ASKED
                        && request.inTime();
            default -> false;
        };
    }
}
