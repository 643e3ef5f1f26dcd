package org.partnershipportal.exchange.grouptext;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A paragraph as a version has it, for good.
 *
 * @param place from 1, which is its number
 * @param paragraph the same in every version that has it
 * @param words what it says there
 */
@Embeddable
record VersionParagraph(
        int place,
        @JdbcTypeCode(SqlTypes.BINARY) UUID paragraph,
        @Column(columnDefinition = "longtext") String words) {}
