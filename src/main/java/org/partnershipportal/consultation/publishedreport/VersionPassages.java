package org.partnershipportal.consultation.publishedreport;

import java.util.Collection;
import java.util.List;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.input.InputId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which passages published versions cite: by their ids, never by their words. */
@Component
class VersionPassages {

    private final JdbcClient jdbc;

    VersionPassages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The passages of some inputs that a paragraph cites. */
    List<PassageId> of(CallId call, ParagraphPlace place, Collection<InputId> inputs) {
        return inputs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                    SELECT passage_id FROM publishedreport_passages
                    WHERE call_id = :call AND version = :version AND anchor = :anchor
                      AND input_id IN (:inputs)
                    """)
                        .param("call", call)
                        .param("version", place.version())
                        .param("anchor", place.anchor().value())
                        .param("inputs", inputs)
                        .query(PassageId.class)
                        .list();
    }
}
