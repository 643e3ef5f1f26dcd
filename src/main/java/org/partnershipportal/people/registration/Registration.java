package org.partnershipportal.people.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A request for an account, until it is made or the link is too old. It does not know whether its address has one.
 * Address and page wanted are stored encrypted.
 */
@Entity
@Table(name = "registration_registrations")
class Registration extends AbstractAggregateRoot<Registration> {

    /** How long the link is good. */
    static final Duration GOOD_FOR = Duration.ofHours(24);

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @Convert(converter = SecretTextConverter.class)
    private SecretText address;

    @Convert(converter = SecretTextConverter.class)
    private SecretText wanted;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "mail_language")
    private Language language;

    private Instant askedAt;

    private boolean mute;

    private boolean perhapsMade;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Registration() {}

    /**
     * A new one.
     *
     * @param mute whether nothing is sent, because many asked with the address; it is kept as any other, so that time tells nothing
     */
    Registration(AskForAccount command, boolean mute, ActorRef by, Instant at) {
        id = RegistrationId.random().value();
        address = SecretText.of(Vault.PORTAL, place("address"), command.eMail());
        wanted = SecretText.of(Vault.PORTAL, place("wanted"), command.then());
        language = command.language();
        askedAt = at;
        this.mute = mute;
        registerEvent(new RegistrationEvent.AccountAskedFor(id(), by, at));
    }

    /** Has led to an account; the caller deletes it. */
    Registration made(ActorRef by, Instant at) {
        registerEvent(new RegistrationEvent.AccountMade(id(), by, at));
        return this;
    }

    /** Tells that it is deleted; the caller deletes it. */
    Registration deleted(ActorRef by, Instant at) {
        registerEvent(new RegistrationEvent.AccountRequestDeleted(id(), by, at));
        return this;
    }

    /** The realm did not answer when the account was made: it may be there. */
    void perhapsMade() {
        perhapsMade = true;
    }

    /** Whether the account may be there, made by an attempt that the realm did not answer. */
    boolean isPerhapsMade() {
        return perhapsMade;
    }

    /** Whether nothing is sent. */
    boolean isMute() {
        return mute;
    }

    /** Whether its link is still good. */
    boolean isGood(Instant now) {
        return now.isBefore(goodUntil());
    }

    Instant goodUntil() {
        return askedAt.plus(GOOD_FOR);
    }

    RegistrationId id() {
        return new RegistrationId(id);
    }

    String address() {
        return address.text(place("address"));
    }

    /** The page that the person wanted; empty if none. */
    String wanted() {
        return wanted.text(place("wanted"));
    }

    Language language() {
        return language;
    }

    private Place place(String column) {
        return Place.of("registration_registrations." + column, id);
    }
}
