package org.partnershipportal.consultation.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.platform.access.PersonId;

/** A paragraph of a report in preparation: the smallest unit that one person writes at a time. */
@Entity
@Table(name = "report_paragraphs")
class Paragraph {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    private long edition = 1;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID callId;

    /** Its mark in addresses, the same in every version that has the paragraph. */
    private String anchor;

    private int place;

    private String heading;

    @Column(columnDefinition = "longtext")
    private String text;

    @SuppressWarnings("unused") // ReportQueries tells colleagues of it
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID writtenBy;

    @SuppressWarnings("unused")
    private @Nullable Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Paragraph() {}

    Paragraph(ParagraphId chosen, AddParagraph command, Anchor anchor, int place) {
        id = chosen.value();
        callId = command.call().value();
        this.anchor = anchor.value();
        this.place = place;
        heading = command.heading();
        text = command.text();
    }

    void write(EditParagraph command) {
        requireEdition(command.edition());
        heading = command.heading();
        text = command.text();
        edition++;
    }

    /** Notes who wrote it last, for those who write beside them. */
    void writtenBy(PersonId person, Instant at) {
        writtenBy = person.value();
        writtenAt = at;
    }

    void requireEdition(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    ParagraphId id() {
        return new ParagraphId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    Anchor anchor() {
        return new Anchor(anchor);
    }

    int place() {
        return place;
    }

    long edition() {
        return edition;
    }

    String heading() {
        return heading;
    }

    String text() {
        return text;
    }
}
