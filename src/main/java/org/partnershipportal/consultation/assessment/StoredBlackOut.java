package org.partnershipportal.consultation.assessment;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipportal.ground.questionnaire.QuestionKey;

/** A {@link BlackOut} as the database holds it: positions, and nothing of the text. */
@Embeddable
record StoredBlackOut(
        String question,
        int tableRow,
        String tableColumn,
        int beginsAt,
        int endsAt,
        @JdbcTypeCode(SqlTypes.VARCHAR) RedactionReason reason) {

    static StoredBlackOut of(BlackOut passage) {
        return new StoredBlackOut(
                passage.question().value(),
                passage.row(),
                passage.column(),
                passage.from(),
                passage.to(),
                passage.reason());
    }

    BlackOut passage() {
        return new BlackOut(new QuestionKey(question), tableRow, tableColumn, beginsAt, endsAt, reason);
    }
}
