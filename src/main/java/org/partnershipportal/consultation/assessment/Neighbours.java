package org.partnershipportal.consultation.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where an input is in a list of its call's inputs, and which ones are beside it there.
 *
 * @param place which it is, from 1
 * @param total how many the list has
 * @param previousInput the one before it; {@code null} of the first
 * @param nextInput the one behind it; {@code null} of the last
 */
public record Neighbours(
        long place,
        long total,
        @Nullable InputId previousInput,
        @Nullable InputId nextInput) {

    /**
     * One query over the list, which reads no text.
     *
     * @param joined what {@code assessment_inputs i} is joined with for the order
     * @param listed what the list shows
     * @param order by what it is sorted, the input's id last
     * @return empty of an input that the list does not show
     */
    static Optional<Neighbours> of(JdbcClient jdbc, String joined, Where listed, String order, InputId input) {
        return jdbc.sql("""
            SELECT place, total, previous_input, next_input FROM (
                SELECT i.id, ROW_NUMBER() OVER (ORDER BY %1$s) AS place, COUNT(*) OVER () AS total,
                       LAG(i.id) OVER (ORDER BY %1$s) AS previous_input, LEAD(i.id) OVER (ORDER BY %1$s) AS next_input
                FROM assessment_inputs i %2$s WHERE %3$s) listed
            WHERE listed.id = :listed
            """.formatted(order, joined, listed.sql()))
                .params(listed.params())
                .param("listed", input)
                .query(Neighbours.class)
                .optional();
    }
}
