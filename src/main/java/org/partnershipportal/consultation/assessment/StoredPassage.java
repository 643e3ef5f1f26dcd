package org.partnershipportal.consultation.assessment;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipportal.ground.questionnaire.QuestionKey;

/** A {@link Passage} as the database holds it: positions, and nothing of the text. */
@Embeddable
record StoredPassage(
        String question,
        int tableRow,
        String tableColumn,
        int beginsAt,
        int endsAt,
        @JdbcTypeCode(SqlTypes.VARCHAR) RedactionReason reason) {

    static StoredPassage of(Passage passage) {
        return new StoredPassage(
                passage.question().value(),
                passage.row(),
                passage.column(),
                passage.from(),
                passage.to(),
                passage.reason());
    }

    Passage passage() {
        return new Passage(new QuestionKey(question), tableRow, tableColumn, beginsAt, endsAt, reason);
    }
}
