package org.partnershipportal.overview.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.overview.notification.Followed.Kind;
import org.partnershipportal.overview.notification.NotificationEvent.FollowsChanged;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentMentions;
import org.partnershipportal.promises.commitment.CommitmentSubject;
import org.partnershipportal.promises.commitment.Commitments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people follow, to be told when something public happens to a commitment
 * (src/docs/decisions/0089-what-is-followed-is-a-choice-of-its-own.md). Everyone reads and changes their own, whoever they act
 * for; how many follow something is told to nobody.
 */
@Service
@Transactional
@ForOwnPages
public class Follows {

    /** So much can be followed by one person. */
    static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Commitments commitments;
    private final CommitmentMentions mentions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Follows(
            JdbcClient jdbc,
            Commitments commitments,
            CommitmentMentions mentions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.mentions = mentions;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the actor follows it. */
    @Requires(Permission.READ_OWN_INBOX)
    @Transactional(readOnly = true)
    public boolean has(Actor actor, Followed followed) {
        return exists(self(actor), followed);
    }

    /**
     * A part of what the actor follows: commitments, States, themes. At most two queries.
     *
     * @param reader in which language States and themes are named
     */
    @Requires(Permission.READ_OWN_INBOX)
    @Transactional(readOnly = true)
    public Slice<FollowedRow> list(Actor actor, Language reader, int from, int max) {
        record Found(String followed, long total) {
            Followed what() {
                return Followed.stored(followed);
            }
        }
        Slice<Followed> found = Slice.counted(
                        jdbc.sql("""
                            SELECT f.followed, COUNT(*) OVER () AS total FROM notification_follows f
                            WHERE f.person = :person ORDER BY f.followed LIMIT :max OFFSET :from
                            """)
                                .param("person", self(actor))
                                .param("max", Math.clamp(max, 1, MOST))
                                .param("from", Math.max(from, 0))
                                .query(Found.class)
                                .list(),
                        Found::total)
                .map(Found::what);
        Map<CommitmentId, LocalizedText> titles = commitments.titles(
                actor, found.rows().stream().flatMap(Follows::commitment).collect(Collectors.toSet()));
        return new Slice<>(
                found.rows().stream()
                        .flatMap(one -> row(one, titles, reader).stream())
                        .toList(),
                found.total());
    }

    private static Optional<FollowedRow> row(Followed one, Map<CommitmentId, LocalizedText> titles, Language reader) {
        return switch (one.kind()) {
            case STATE ->
                Optional.of(new FollowedRow(
                        one,
                        new LocalizedText(Countries.standard().name(new CountryCode(one.key()), reader), reader.tag()),
                        CommitmentLinks.state(new CountryCode(one.key()))));
            case THEME ->
                Optional.of(new FollowedRow(
                        one,
                        new LocalizedText(Themes.standard().name(one.key(), reader), reader.tag()),
                        CommitmentLinks.on(one.key())));
            case COMMITMENT ->
                commitment(one)
                        .findFirst()
                        .flatMap(id -> Optional.ofNullable(titles.get(id))
                                .map(title -> new FollowedRow(one, title, CommitmentLinks.page(id))));
        };
    }

    private static Stream<CommitmentId> commitment(Followed one) {
        return one.kind() == Kind.COMMITMENT ? CommitmentId.parse(one.key()).stream() : Stream.empty();
    }

    /**
     * Follows it from now on; what is followed already stays so.
     *
     * @throws NotFound if there is no such State or theme, or the commitment is not published (R0.1)
     * @throws NotAllowed if {@value #MOST} are followed already
     */
    @Requires(Permission.EDIT_OWN_ACCOUNT)
    public void follow(Actor actor, Followed followed) {
        PersonId person = self(actor);
        if (!isPublic(followed)) {
            throw new NotFound();
        }
        if (exists(person, followed)) {
            return;
        }
        if (count(person) >= MOST) {
            throw new NotAllowed("notification.refusal.many-follows", MOST);
        }
        jdbc.sql("""
            INSERT INTO notification_follows (person, followed) VALUES (:person, :followed)
            ON DUPLICATE KEY UPDATE followed = followed
            """)
                .param("person", person)
                .param("followed", followed.stored())
                .update();
        changed(actor, person);
    }

    /** Follows it no longer. */
    @Requires(Permission.EDIT_OWN_ACCOUNT)
    public void stop(Actor actor, Followed followed) {
        PersonId person = self(actor);
        int gone = jdbc.sql("DELETE FROM notification_follows WHERE person = :person AND followed = :followed")
                .param("person", person)
                .param("followed", followed.stored())
                .update();
        if (gone > 0) {
            changed(actor, person);
        }
    }

    /** Who follows a published commitment, its State or one of its themes. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    Set<PersonId> following(Actor actor, CommitmentSubject commitment) {
        Collection<String> followed = Stream.concat(
                        Stream.of(
                                new Followed(Kind.COMMITMENT, commitment.id().toString()),
                                new Followed(Kind.STATE, commitment.state().iso3())),
                        commitment.themes().stream().map(Followed::theme))
                .map(Followed::stored)
                .toList();
        return jdbc.sql("SELECT DISTINCT f.person FROM notification_follows f WHERE f.followed IN (:followed)")
                .param("followed", followed)
                .query(PersonId.class)
                .set();
    }

    /** The trail learns how much is followed, not what. */
    private void changed(Actor actor, PersonId person) {
        events.publishEvent(new FollowsChanged(person, (int) count(person), actor.ref(), clock.instant()));
    }

    private boolean isPublic(Followed followed) {
        return switch (followed.kind()) {
            case STATE ->
                CountryCode.parse(followed.key())
                        .filter(Countries.standard()::canBeState)
                        .isPresent();
            case THEME -> Themes.standard().find(followed.key()).isPresent();
            case COMMITMENT ->
                !mentions.of(Actor.visitor(), commitment(followed).toList()).isEmpty();
        };
    }

    private boolean exists(PersonId person, Followed followed) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_follows WHERE person = :person AND followed = :followed")
                        .param("person", person)
                        .param("followed", followed.stored())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private long count(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_follows WHERE person = :person")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    private static PersonId self(Actor actor) {
        return Optional.ofNullable(actor.person()).orElseThrow(NotFound::new);
    }
}
