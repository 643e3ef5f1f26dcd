package org.partnershipportal.platform.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;
import org.partnershipportal.platform.vault.Vault;

/** What one person reported of a text; part of it. */
@Entity
@Table(name = "moderation_text_reports")
class TextReport {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID person;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HouseRule houseRule;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private SecretText reason;

    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TextReport() {}

    TextReport(HouseRule rule, String words, PersonId by, Instant at) {
        id = UUID.randomUUID();
        person = by.value();
        houseRule = rule;
        reason = SecretText.of(Vault.PORTAL, place(), words);
        reportedAt = at;
    }

    private Place place() {
        return Place.of("moderation_text_reports.reason", id);
    }

    PersonId person() {
        return new PersonId(person);
    }

    boolean isBy(Actor actor) {
        return actor.isPerson(person());
    }

    void forgetWords() {
        reason = SecretText.deleted();
    }

    ReportedTextDetails.Report told() {
        return new ReportedTextDetails.Report(houseRule, reason.text(place()), reportedAt);
    }
}
