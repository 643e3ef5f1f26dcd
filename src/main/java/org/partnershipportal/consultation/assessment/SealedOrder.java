package org.partnershipportal.consultation.assessment;

import org.partnershipportal.consultation.call.Consent;

/**
 * Which of its call's sealed inputs one is: the only thing by which the report team tells them apart, decided here for every
 * list. They are counted in the order in which their own time ended, and within it in which they came; so one that is given
 * more time takes no other's number when it becomes readable. One that was withdrawn after its time keeps its number to itself,
 * so that the others keep theirs; one that was withdrawn before the team could read it was never counted (R14.8, R14.9).
 */
final class SealedOrder {

    /** Which it is, from 1; {@code NULL} of those that are not sealed. */
    static final String NUMBER = "sealed.number_of AS sealed_number";

    private SealedOrder() {}

    /**
     * What a query of {@code assessment_inputs i} joins to have {@link #NUMBER}.
     *
     * @param calls which calls' inputs are counted, as a condition on {@code n}
     */
    static String join(String calls) {
        return join("", calls);
    }

    /**
     * The same for inputs of several calls. The calls are joined and not asked for by {@code IN}, which H2 would answer
     * again for every input of the portal.
     *
     * @param inputs which inputs are asked for, as a condition on {@code o}
     */
    static String joinForSome(String inputs) {
        return join(
                "JOIN (SELECT DISTINCT o.call_id FROM assessment_inputs o WHERE %s) asked ON asked.call_id = n.call_id"
                        .formatted(inputs),
                "1 = 1");
    }

    private static String join(String joined, String calls) {
        return """
            LEFT JOIN (SELECT n.id, ROW_NUMBER() OVER (
                           PARTITION BY n.call_id ORDER BY n.ends_at, n.received_at, n.id) AS number_of
                       FROM assessment_inputs n %s
                       WHERE %s AND (n.withdrawn = FALSE OR n.withdrawn_at >= n.ends_at)
                         AND %s) sealed ON sealed.id = i.id
            """.formatted(joined, Consent.isSealed("n.name_choice"), calls);
    }
}
