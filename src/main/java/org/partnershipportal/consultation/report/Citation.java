package org.partnershipportal.consultation.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.input.InputId;

/** A citation of an input, or of a passage of it, in a paragraph. */
@Entity
@Table(name = "report_citations")
class Citation {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID callId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID paragraphId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID inputId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID passageId;

    /** The passage, else the input: what a paragraph cites once only. */
    @SuppressWarnings("unused") // its unique key decides a race
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID target;

    @SuppressWarnings("unused") // ReportQueries sorts by it
    private Instant citedAt;

    /** How the input stood when it was cited, or looked at again: {@link ReportQueries} compares. */
    @SuppressWarnings("unused")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable NameChoice seenName;

    @SuppressWarnings("unused")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable TextChoice seenText;

    @SuppressWarnings("unused")
    private @Nullable Integer seenBlackouts;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Citation() {}

    Citation(Paragraph paragraph, CiteInput command, StandingInput today, Instant at) {
        id = CitationId.random().value();
        callId = paragraph.call().value();
        paragraphId = paragraph.id().value();
        inputId = command.input().value();
        passageId = command.passage() == null ? null : command.passage().value();
        target = passageId == null ? inputId : passageId;
        citedAt = at;
        see(today);
    }

    /** Takes over how the input stands: whoever cites it, or keeps it after a change, has looked. */
    void see(StandingInput today) {
        seenName = today.name();
        seenText = today.text();
        seenBlackouts = today.blackouts();
    }

    CitationId id() {
        return new CitationId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    ParagraphId paragraph() {
        return new ParagraphId(paragraphId);
    }

    InputId input() {
        return new InputId(inputId);
    }

    @Nullable
    PassageId passage() {
        return passageId == null ? null : new PassageId(passageId);
    }
}
