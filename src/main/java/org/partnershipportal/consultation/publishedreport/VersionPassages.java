package org.partnershipportal.consultation.publishedreport;

import java.util.Collection;
import java.util.List;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.Anchor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which passages published versions cite: by their ids, never by their words. */
@Component
class VersionPassages {

    private final JdbcClient jdbc;

    VersionPassages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The fact that a paragraph cites a passage.
     *
     * @param anchor the paragraph
     * @param passageId the passage
     */
    record Cited(Anchor anchor, PassageId passageId) {}

    /** The passages of some inputs that some paragraphs cite. */
    List<Cited> of(VersionId version, Collection<Anchor> paragraphs, Collection<InputId> inputs) {
        return inputs.isEmpty() || paragraphs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                    SELECT anchor, passage_id FROM publishedreport_passages
                    WHERE call_id = :call AND version = :version AND anchor IN (:anchors)
                      AND input_id IN (:inputs)
                    """)
                        .param("call", version.call())
                        .param("version", version.number())
                        .param("anchors", paragraphs.stream().map(Anchor::value).toList())
                        .param("inputs", inputs)
                        .query(Cited.class)
                        .list();
    }
}
