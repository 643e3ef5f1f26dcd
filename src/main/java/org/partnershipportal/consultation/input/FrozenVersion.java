package org.partnershipportal.consultation.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What an input said when it was frozen, so that signatures and receipts bind to it; never changed afterwards. */
@Entity
@Table(name = "input_versions")
class FrozenVersion implements Persistable<UUID> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID inputId;

    private int textVersion;

    private int callVersion;

    @Column(columnDefinition = "longtext")
    private String content;

    private Instant frozenAt;

    /** Spares the question whether it is there already; it never is. */
    @Transient
    private boolean made;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FrozenVersion() {}

    FrozenVersion(InputId input, int textVersion, int callVersion, String content, Instant at) {
        id = UUID.randomUUID();
        made = true;
        inputId = input.value();
        this.textVersion = textVersion;
        this.callVersion = callVersion;
        this.content = content;
        frozenAt = at;
    }

    InputId input() {
        return new InputId(inputId);
    }

    int textVersion() {
        return textVersion;
    }

    /** The version of the call whose questions it answers. */
    int callVersion() {
        return callVersion;
    }

    /** Answers, files and language, as {@link CanonicalForm} wrote them. */
    String content() {
        return content;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return made;
    }
}
