package org.partnershipportal.consultation.publishedreport;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Published versions: copies of what was cleared, never changed afterwards. What they cite is kept by ids, so that each
 * reading can ask for the status of the cited inputs on that day.
 */
@Component
class VersionRecords {

    private static final String CITATIONS = """
        SELECT c.input_id, p.anchor, p.number
        FROM publishedreport_citations c
        JOIN publishedreport_paragraphs p
          ON p.call_id = c.call_id AND p.version = c.version AND p.anchor = c.anchor
        WHERE c.call_id = :call AND c.version = :version
        """;

    /** How many bytes of text fill a page, and how many the shortest paragraph counts for. */
    private static final int PAGE = 10_000;

    private static final int LEAST = PAGE / 20;

    /** On which page each paragraph stands. None counts for more than a page, so that no page is empty. */
    private static final String PLACED = """
        SELECT anchor, page, MAX(page) OVER () AS pages, COUNT(*) OVER () AS total
        FROM (SELECT anchor, 1 + FLOOR((SUM(weight) OVER (ORDER BY number) - weight) / %1$d) AS page
              FROM (SELECT anchor, number,
                           LEAST(%1$d, GREATEST(%2$d, OCTET_LENGTH(heading) + OCTET_LENGTH(text))) AS weight
                    FROM publishedreport_paragraphs WHERE call_id = :call AND version = :version) weighed) paged
        """.formatted(PAGE, LEAST);

    private final JdbcClient jdbc;

    VersionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions of the report on a call, the latest first. */
    List<VersionHead> of(CallCode code) {
        return jdbc
                .sql("SELECT * FROM publishedreport_versions WHERE call_code = :code ORDER BY number DESC")
                .param("code", code.value())
                .query(Head.class)
                .list()
                .stream()
                .map(Head::head)
                .toList();
    }

    /**
     * One of them.
     *
     * @param number which; 0 for the latest
     * @throws NotFound if it is not among them
     */
    static VersionHead find(List<VersionHead> latestFirst, int number) {
        return latestFirst.stream()
                .filter(one -> number == 0 || one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The latest version of each report, the last published first. */
    Slice<VersionHead> latest(Where where, int from, int max) {
        List<Listed> found = jdbc.sql("""
            SELECT v.*, COUNT(*) OVER () AS total
            FROM publishedreport_versions v
            JOIN (SELECT call_id, MAX(number) AS latest FROM publishedreport_versions GROUP BY call_id) l
              ON l.call_id = v.call_id AND l.latest = v.number
            WHERE %s
            ORDER BY v.published_at DESC, v.call_code LIMIT :max OFFSET :from
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", max)
                .param("from", from)
                .query(Listed.class)
                .list();
        return Slice.counted(found, Listed::total).map(Listed::head);
    }

    private record Listed(
            CallId callId,
            CallCode callCode,
            int number,
            Language language,
            String title,
            String introduction,
            Instant publishedAt,
            long total) {

        VersionHead head() {
            return new VersionHead(callId, callCode, number, language, title, introduction, publishedAt);
        }
    }

    /** The number of the latest version; 0 if there is none. */
    int latest(CallId call) {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM publishedreport_versions WHERE call_id = :call")
                .param("call", call)
                .query(Integer.class)
                .single();
    }

    /** Some versions, in no order. */
    List<VersionHead> heads(Collection<VersionId> versions) {
        return versions.isEmpty()
                ? List.of()
                : jdbc
                        .sql("SELECT * FROM publishedreport_versions WHERE (call_id, number) IN (:versions)")
                        .param(
                                "versions",
                                versions.stream()
                                        .map(one -> new Object[] {one.call(), one.number()})
                                        .toList())
                        .query(Head.class)
                        .list()
                        .stream()
                        .map(Head::head)
                        .toList();
    }

    private record Head(
            CallId callId,
            CallCode callCode,
            int number,
            Language language,
            String title,
            String introduction,
            Instant publishedAt) {

        VersionHead head() {
            return new VersionHead(callId, callCode, number, language, title, introduction, publishedAt);
        }
    }

    /** The paragraphs of a version, without what they cite. */
    List<PublishedParagraph> paragraphs(CallId call, int version) {
        return jdbc.sql("""
            SELECT anchor, number, heading, text, 1 AS pages, 0 AS total FROM publishedreport_paragraphs
            WHERE call_id = :call AND version = :version ORDER BY number
            """).param("call", call).param("version", version).query(Paragraph.class).list().stream()
                .map(Paragraph::paragraph)
                .toList();
    }

    /** Some paragraphs of a version in their order, without what they cite. */
    List<PublishedParagraph> paragraphs(VersionId version, Collection<Anchor> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : jdbc
                        .sql("""
            SELECT anchor, number, heading, text, 1 AS pages, 0 AS total FROM publishedreport_paragraphs
            WHERE call_id = :call AND version = :version AND anchor IN (:anchors) ORDER BY number
            """)
                        .param("call", version.call())
                        .param("version", version.number())
                        .param("anchors", wanted.stream().map(Anchor::value).toList())
                        .query(Paragraph.class)
                        .list()
                        .stream()
                        .map(Paragraph::paragraph)
                        .toList();
    }

    /** A paragraph, and how many pages and paragraphs its version has where it is read by pages. */
    private record Paragraph(Anchor anchor, int number, String heading, String text, int pages, int total) {

        PublishedParagraph paragraph() {
            return new PublishedParagraph(anchor, number, heading, text, List.of());
        }
    }

    /**
     * A page of a version's paragraphs, without what they cite.
     *
     * @param pages how many pages the version has
     * @param total how many paragraphs
     */
    record Part(List<PublishedParagraph> paragraphs, int pages, int total) {}

    /** A page: at most 20 paragraphs, and fewer if they are long. What they cite bears on no page's end (R14.7). */
    Part page(CallId call, int version, int page) {
        List<Paragraph> found = jdbc.sql("""
            SELECT p.anchor, p.number, p.heading, p.text, placed.pages, placed.total
            FROM (%s) placed
            JOIN publishedreport_paragraphs p
              ON p.call_id = :call AND p.version = :version AND p.anchor = placed.anchor
            WHERE placed.page = :page ORDER BY p.number
            """.formatted(PLACED))
                .param("call", call)
                .param("version", version)
                .param("page", page)
                .query(Paragraph.class)
                .list();
        return found.isEmpty()
                ? new Part(List.of(), 1, 0)
                : new Part(
                        found.stream().map(Paragraph::paragraph).toList(),
                        found.getFirst().pages(),
                        found.getFirst().total());
    }

    /** Where the paragraph of that number, or of that mark, stands in a version; empty if there is none. */
    Optional<ParagraphPlace> place(CallId call, int version, int number, @Nullable Anchor anchor) {
        return jdbc.sql("""
            SELECT p.version, placed.page, p.anchor, p.number
            FROM (%s) placed
            JOIN publishedreport_paragraphs p
              ON p.call_id = :call AND p.version = :version AND p.anchor = placed.anchor
            WHERE p.number = :number OR p.anchor = :anchor
            """.formatted(PLACED))
                .param("call", call)
                .param("version", version)
                .param("number", number)
                .param("anchor", anchor == null ? "" : anchor.value())
                .query(ParagraphPlace.class)
                .optional();
    }

    /** What a version cites. */
    List<VersionCitation> citations(VersionId version) {
        return jdbc
                .sql(CITATIONS + " ORDER BY p.number, c.input_id")
                .param("call", version.call())
                .param("version", version.number())
                .query(Citing.class)
                .list()
                .stream()
                .map(Citing::citation)
                .toList();
    }

    /** By which paragraphs a version cites some inputs. */
    List<VersionCitation> citations(VersionId version, Collection<InputId> inputs) {
        return inputs.isEmpty()
                ? List.of()
                : jdbc
                        .sql(CITATIONS + " AND c.input_id IN (:inputs) ORDER BY p.number, c.input_id")
                        .param("call", version.call())
                        .param("version", version.number())
                        .param("inputs", inputs)
                        .query(Citing.class)
                        .list()
                        .stream()
                        .map(Citing::citation)
                        .toList();
    }

    /** Which inputs some paragraphs of a version cite. */
    List<VersionCitation> citedBy(VersionId version, Collection<Anchor> paragraphs) {
        return paragraphs.isEmpty()
                ? List.of()
                : jdbc
                        .sql(CITATIONS + " AND c.anchor IN (:anchors) ORDER BY p.number, c.input_id")
                        .param("call", version.call())
                        .param("version", version.number())
                        .param("anchors", paragraphs.stream().map(Anchor::value).toList())
                        .query(Citing.class)
                        .list()
                        .stream()
                        .map(Citing::citation)
                        .toList();
    }

    /** By which paragraphs some inputs are cited, each in a version of its own. */
    List<VersionCitation> citations(Map<InputId, VersionId> inputs) {
        return inputs.isEmpty()
                ? List.of()
                : jdbc
                        .sql("""
                    SELECT c.input_id, p.anchor, p.number
                    FROM publishedreport_citations c
                    JOIN publishedreport_paragraphs p
                      ON p.call_id = c.call_id AND p.version = c.version AND p.anchor = c.anchor
                    WHERE (c.call_id, c.version, c.input_id) IN (:wanted) ORDER BY p.number, c.input_id
                    """)
                        .param(
                                "wanted",
                                inputs.entrySet().stream()
                                        .map(one -> new Object[] {
                                            one.getValue().call(),
                                            one.getValue().number(),
                                            one.getKey()
                                        })
                                        .toList())
                        .query(Citing.class)
                        .list()
                        .stream()
                        .map(Citing::citation)
                        .toList();
    }

    private record Citing(InputId inputId, Anchor anchor, int number) {

        VersionCitation citation() {
            return new VersionCitation(inputId, new UsedIn(anchor, number));
        }
    }

    /** Whether a published version cites the input. */
    boolean isUsed(InputId input) {
        return jdbc.sql("SELECT COUNT(*) FROM publishedreport_citations WHERE input_id = :input")
                        .param("input", input)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
