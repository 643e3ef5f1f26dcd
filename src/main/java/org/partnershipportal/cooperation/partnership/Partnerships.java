package org.partnershipportal.cooperation.partnership;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.partnershipportal.cooperation.partnership.spi.Origin;
import org.partnershipportal.cooperation.partnership.spi.OriginRef;
import org.partnershipportal.cooperation.partnership.spi.Origins;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Partnerships: registered, written, published, ended and read. {@link Parties} invites and manages their parties.
 * Before a partnership is published, only its parties know of it (R0.1, R0.3).
 */
@Service
@Transactional
public class Partnerships {

    private final PartnershipRepository partnerships;
    private final PartnershipQueries queries;
    private final PartnershipReading reading;
    private final Change<Partnership> change;
    private final PartnershipPolicy policy = new PartnershipPolicy();
    private final OrganisationDirectory directory;
    private final ObjectProvider<Origins> origins;
    private final Once once;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Partnerships(
            PartnershipRepository partnerships,
            PartnershipQueries queries,
            PartnershipReading reading,
            Changes changes,
            OrganisationDirectory directory,
            ObjectProvider<Origins> origins,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.queries = queries;
        this.reading = reading;
        change = changes.of(Partnership.class, partnerships::save);
        this.directory = directory;
        this.origins = origins;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Starts a draft led by the organisation acted for; sent twice, one record comes of it, by the form's
     * token. If it is started from a record that the actor may know of, the link is kept with it.
     */
    @Requires(Permission.REGISTER_PARTNERSHIP)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PartnershipId register(Actor actor, RegisterPartnership command) {
        return once.made(() -> begunWith(actor, command), () -> begin(actor, command));
    }

    private PartnershipId begin(Actor actor, RegisterPartnership command) {
        Partnership draft = new Partnership(
                command,
                PartnershipNumber.draw(random),
                directory.summary(actor, OrganisationId.actingFor(actor)).orElseThrow(NotFound::new),
                actor.ref(),
                clock.instant());
        PartnershipId id = partnerships.save(draft).id();
        Optional.ofNullable(command.on())
                .ifPresent(record -> origins.forEach(known -> known.started(actor, record, id)));
        return id;
    }

    private Optional<PartnershipId> begunWith(Actor actor, RegisterPartnership command) {
        return partnerships
                .findByFormToken(command.formToken())
                .filter(draft -> draft.isBegunWith(command.formToken())
                        && draft.leadOrganisation().equals(OrganisationId.actingFor(actor)))
                .map(Partnership::id);
    }

    /**
     * Changes what it says. A new purpose, mode or State asks the parties that accepted again.
     *
     * @throws ChangedMeanwhile if somebody else changed it since the form was opened
     * @throws InvalidInput if something is at fault; after invitations went out purpose, mode and start must be there
     */
    @Requires(Permission.EDIT_PARTNERSHIP)
    public void edit(Actor actor, EditPartnership command) {
        change(actor, command.partnership(), Permission.EDIT_PARTNERSHIP, (it, by, at) -> it.edit(command, by, at));
    }

    /**
     * Publishes; from then on everyone reads it. Only a signatory of the verified lead can.
     *
     * @throws InvalidInput if the mode does not agree with those who accepted (R3.1), or a group of the three is missing
     *     without a written reason (R4.2)
     * @throws ChangedMeanwhile if it was edited since it was read
     */
    @Requires(Permission.PUBLISH_PARTNERSHIP)
    public void publish(Actor actor, PublishPartnership command) {
        change(
                actor,
                command.partnership(),
                Permission.PUBLISH_PARTNERSHIP,
                (it, by, at) -> it.publish(command, directory.summaries(actor, it.organisations()), by, at));
    }

    /** Writes down why groups of the three do not take part, after one has gone (R4.2). */
    @Requires(Permission.EDIT_PARTNERSHIP)
    public void explainMissing(Actor actor, PartnershipId id, Map<StakeholderGroup, String> reasons, String language) {
        Map<StakeholderGroup, String> checked = PublishPartnership.checked(reasons, language);
        change(
                actor,
                id,
                Permission.EDIT_PARTNERSHIP,
                (it, by, at) ->
                        it.explainMissing(checked, language, directory.summaries(actor, it.organisations()), by, at));
    }

    /** Says that what it was for is done. */
    @Requires(Permission.END_PARTNERSHIP)
    public void complete(Actor actor, PartnershipId id) {
        change(actor, id, Permission.END_PARTNERSHIP, (it, by, at) -> it.complete(by, at));
    }

    /** Ends it before it was completed, with a reason; a published one shows the reason to everyone. */
    @Requires(Permission.END_PARTNERSHIP)
    public void end(Actor actor, PartnershipId id, Reason why) {
        change(actor, id, Permission.END_PARTNERSHIP, (it, by, at) -> it.end(why, by, at));
    }

    /**
     * One partnership; for a visitor exactly what is public.
     *
     * @throws NotFound if there is none, or the reader may not know of it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public PartnershipDetails details(Actor actor, PartnershipId id) {
        return partnerships
                .findById(id.value())
                .map(partnership -> reading.details(actor, partnership))
                .orElseThrow(NotFound::new);
    }

    /** The same by its number. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public PartnershipDetails details(Actor actor, PartnershipNumber number) {
        return partnerships
                .findByNumber(number.value())
                .map(partnership -> reading.details(actor, partnership))
                .orElseThrow(NotFound::new);
    }

    /**
     * What the reader may see of all partnerships, filtered.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<PartnershipRow> list(Actor actor, PartnershipFilter filter, int from, int max) {
        return queries.list(actor, filter, from, max);
    }

    /** What everyone may read, by region and by mode, whoever asks. Two queries. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public PartnershipSpread spread(Actor actor) {
        return queries.spread(Actor.visitor());
    }

    /** The titles of some partnerships; those that the actor may not know of are left out. One query. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Map<PartnershipId, LocalizedText> titles(Actor actor, Collection<PartnershipId> ids) {
        return ids.isEmpty() ? Map.of() : queries.titles(actor, ids);
    }

    /**
     * What everyone may read of the partnerships that concern a State, or that have a named party of that country, by title; one
     * query, whoever asks.
     *
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<PartnershipMention> concerning(Actor actor, CountryCode state, int max) {
        return queries.concerning(Actor.visitor(), state, max);
    }

    /** How many partnerships everyone may read, and in how many countries they work. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public PartnershipFigures published(Actor actor) {
        return queries.figures(Actor.visitor());
    }

    /**
     * The record from which the actor would start one, with what the form takes over; empty if none can be started from it, or the
     * actor may not know of it (R0.1).
     */
    @Requires(Permission.REGISTER_PARTNERSHIP)
    @Transactional(readOnly = true)
    public Optional<Origin> origin(Actor actor, OriginRef record) {
        return origins.stream()
                .flatMap(known -> known.origin(actor, record).stream())
                .findFirst();
    }

    /** Whether the actor may begin one: the same question as the act's. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayRegister(Actor actor) {
        return Permission.REGISTER_PARTNERSHIP.isOpenTo(actor);
    }

    private void change(Actor actor, PartnershipId id, Permission permission, Change.Verb<Partnership> verb) {
        change.make(actor, id, policy.lead(actor, permission), verb);
    }
}
