package org.partnershipportal.consultation.call;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.Texts;

/** What a call said from a given moment on: the first version until it opens, then one for each correction. */
@Entity
@Table(name = "call_versions")
class CallVersion {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    private int number;

    @Column(columnDefinition = "longtext")
    @Convert(converter = ContentConverter.class)
    private CallContent content;

    @Column(columnDefinition = "longtext")
    @Convert(converter = TextsConverter.class)
    private @Nullable Texts note;

    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CallVersion() {}

    CallVersion(int number, CallContent content, @Nullable Texts note, Instant madeAt) {
        id = UUID.randomUUID();
        this.number = number;
        this.content = content;
        this.note = note;
        this.madeAt = madeAt;
    }

    /** Says something else; only while nobody has answered. */
    void rewrite(CallContent wanted) {
        content = wanted;
    }

    int number() {
        return number;
    }

    CallContent content() {
        return content;
    }

    /** The notice that came with it; the first version has none. */
    Optional<Correction> correction() {
        return Optional.ofNullable(note).map(text -> new Correction(number, text, madeAt));
    }
}
