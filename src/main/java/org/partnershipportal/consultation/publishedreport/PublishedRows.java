package org.partnershipportal.consultation.publishedreport;

/** Published versions in terms of the database, for queries that count very many inputs and must not read them. */
public final class PublishedRows {

    private PublishedRows() {}

    /** Rows with {@code call_id} and {@code version} of the latest version of every report on {@code :calls}. */
    public static String latest() {
        return """
            SELECT call_id, MAX(number) AS version FROM publishedreport_versions
            WHERE call_id IN (:calls) GROUP BY call_id
            """;
    }

    /** The condition that a version cites an input; takes the columns of the call, the version and the input. */
    public static String cites(String call, String version, String input) {
        return """
            EXISTS (SELECT 1 FROM publishedreport_citations cited
                    WHERE cited.call_id = %s AND cited.version = %s AND cited.input_id = %s)
            """.formatted(call, version, input);
    }
}
