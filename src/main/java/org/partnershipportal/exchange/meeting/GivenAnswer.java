package org.partnershipportal.exchange.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a member said of one of the dates of a meeting.
 *
 * @param organisation which member
 * @param place which of the dates, from 0
 * @param answer whether it suits
 */
@Embeddable
record GivenAnswer(
        @JdbcTypeCode(SqlTypes.BINARY) @Column(name = "organisation", nullable = false)
        UUID organisation,

        @Column(name = "place", nullable = false) int place,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "answer", nullable = false)
        DateAnswer answer) {}
