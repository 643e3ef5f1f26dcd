package org.partnershipportal.exchange.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;

/**
 * A training as somebody reads it; it names no participant.
 *
 * @param id the training
 * @param edition to be given back with a change
 * @param status where it stands
 * @param title its title
 * @param aim what is learnt
 * @param audience who it is for
 * @param taughtIn tag of the language in which it is held
 * @param online whether it is held online
 * @param place the address or link; {@code null} where the reader does not see the link of an online one, or there is none yet
 * @param country where it is held; {@code null} for an online one
 * @param zone the zone of its times
 * @param sessions its sessions, in their order
 * @param places how many can take part
 * @param taken how many places are taken
 * @param waiting how many are on the waiting list
 * @param lastDay the last day on which one can register
 * @param closesAt when registration closes
 * @param endsAt when its last session ends
 * @param needed how many sessions one must attend for a certificate
 * @param themes codes of its themes
 * @param organiser who offers it; {@code null} where the public may not know of that organisation
 * @param cancelReason why it was cancelled; {@code null} unless it was
 * @param admitted whether the organisation acted for has a place in it
 * @param allowed what the reader may do to it
 * @param now when it was read
 */
@ForOwnPages
public record TrainingDetails(
        TrainingId id,
        long edition,
        TrainingStatus status,
        LocalizedText title,
        LocalizedText aim,
        LocalizedText audience,
        String taughtIn,
        boolean online,
        @Nullable String place,
        @Nullable CountryCode country,
        ZoneId zone,
        List<TrainingSession> sessions,
        int places,
        long taken,
        long waiting,
        LocalDate lastDay,
        Instant closesAt,
        Instant endsAt,
        int needed,
        Set<String> themes,
        @Nullable OrganisationSummary organiser,
        @Nullable LocalizedText cancelReason,
        boolean admitted,
        Set<Permission> allowed,
        Instant now) {

    /** Whether the reader arranges it. */
    public boolean arranges() {
        return allowed.contains(Permission.OFFER_TRAINING);
    }

    /** Whether registration is open. */
    public boolean open() {
        return status == TrainingStatus.ANNOUNCED && now.isBefore(closesAt);
    }

    /** Whether the reader can register somebody now. */
    public boolean takesRegistrations() {
        return open() && allowed.contains(Permission.REGISTER_FOR_TRAINING);
    }

    /** The sessions that have started, counted from 0: those whose attendance can be recorded. */
    public List<Integer> started() {
        return IntStream.range(0, sessions.size())
                .filter(session -> !sessions.get(session).startsAt().isAfter(now))
                .boxed()
                .toList();
    }

    /** Whether its last session is over. */
    public boolean over() {
        return !now.isBefore(endsAt);
    }

    /** Whether a registration where this one stands can be given up now. */
    public boolean withdrawable(EnrolmentStatus registered) {
        return registered.isOpen() && status == TrainingStatus.ANNOUNCED && !over();
    }

    /** How many places are free. */
    public long free() {
        return Math.max(0, places - taken);
    }

    /** Whether the reader can change it now. */
    public boolean editable() {
        return arranges()
                && (status == TrainingStatus.DRAFT || status == TrainingStatus.ANNOUNCED)
                && (sessions.isEmpty() || now.isBefore(sessions.getFirst().startsAt()));
    }

    /** Whether the reader can announce it. */
    public boolean announceable() {
        return status == TrainingStatus.DRAFT && allowed.contains(Permission.ANNOUNCE_TRAINING);
    }

    /** Whether the reader can cancel it. */
    public boolean cancellable() {
        return status == TrainingStatus.ANNOUNCED && !over() && allowed.contains(Permission.ANNOUNCE_TRAINING);
    }

    /** Whether the reader can say that it was held. */
    public boolean endable() {
        return status == TrainingStatus.ANNOUNCED && over() && arranges();
    }

    /** Whether calendars can have it for the reader. */
    public boolean inCalendars() {
        return !sessions.isEmpty() && status != TrainingStatus.DRAFT && (admitted || arranges());
    }

    /** The command that would change nothing. */
    public WriteTraining written(UUID formToken) {
        return new WriteTraining(
                formToken,
                edition,
                title.text(),
                aim.text(),
                audience.text(),
                title.language(),
                taughtIn,
                online,
                place == null ? "" : place,
                country,
                zone,
                sessions.stream().map(one -> SessionTimes.of(one, zone)).toList(),
                places,
                lastDay,
                needed,
                themes);
    }
}
