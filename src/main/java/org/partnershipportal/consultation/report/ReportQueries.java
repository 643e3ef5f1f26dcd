package org.partnershipportal.consultation.report;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is being written, as lists; one query each. Asked after the policy. */
@Component
class ReportQueries {

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A paragraph, without what it cites.
     *
     * @param writtenBy who wrote it last; {@code null} of old ones
     * @param writtenAt when
     */
    record Draft(
            ParagraphId id,
            long edition,
            Anchor anchor,
            int number,
            String heading,
            String text,
            @Nullable PersonId writtenBy,
            @Nullable Instant writtenAt) {

        /** @param since what a colleague wrote before, the reader is not told as new */
        ParagraphDetails details(Actor reader, Instant since, List<CitationDetails> cited) {
            boolean lately = writtenAt != null && !writtenAt.isBefore(since);
            boolean byColleague = writtenBy != null && !reader.isPerson(writtenBy);
            return new ParagraphDetails(
                    id, edition, anchor, number, heading, text, lately && byColleague ? writtenAt : null, cited);
        }
    }

    /** The paragraphs in their order. */
    List<Draft> paragraphs(CallId call) {
        return jdbc.sql("""
            SELECT p.id, p.edition, p.anchor, p.heading, p.text, p.written_by, p.written_at,
                   ROW_NUMBER() OVER (ORDER BY p.place, p.id) AS number
            FROM report_paragraphs p WHERE p.call_id = :call ORDER BY number
            """).param("call", call).query(Draft.class).list();
    }

    /**
     * A citation as it is kept.
     *
     * @param passage the passage that is meant; {@code null} for the input as a whole
     * @param seen how the input stood when somebody looked last; {@code null} of old citations
     */
    record Cited(
            CitationId id,
            ParagraphId paragraph,
            InputId input,
            @Nullable PassageId passage,
            @Nullable Seen seen) {

        /** What may not be said in public any more since somebody looked. */
        Set<CitationDetails.Change> changes(@Nullable StandingInput today) {
            return seen == null || today == null ? Set.of() : seen.changes(today);
        }

        CitationDetails details(
                ReportTeam team,
                @Nullable StandingInput today,
                Map<OrganisationId, OrganisationSummary> names,
                Instant now) {
            return new CitationDetails(
                    id,
                    input,
                    passage,
                    today == null ? KnownSender.GONE : KnownSender.of(today, names),
                    standing(team, today, now),
                    changes(today));
        }

        private static CitationDetails.Standing standing(ReportTeam team, @Nullable StandingInput today, Instant now) {
            if (today == null) {
                return CitationDetails.Standing.GONE;
            }
            if (!today.isCitable(team, now)) {
                return CitationDetails.Standing.UNUSABLE;
            }
            return today.published() == null ? CitationDetails.Standing.NOT_PUBLIC : CitationDetails.Standing.PUBLIC;
        }
    }

    /** How a cited input stood. */
    record Seen(NameChoice name, TextChoice text, int blackouts) {

        Set<CitationDetails.Change> changes(StandingInput today) {
            Set<CitationDetails.Change> changes = EnumSet.noneOf(CitationDetails.Change.class);
            if (name.isPublic() && !today.name().isPublic()) {
                changes.add(CitationDetails.Change.NAME_HIDDEN);
            }
            if (text.isPublished() && !today.text().isPublished()) {
                changes.add(CitationDetails.Change.TEXT_NOT_PUBLISHED);
            }
            if (blackouts != today.blackouts()) {
                changes.add(CitationDetails.Change.BLACKED_OUT);
            }
            return changes;
        }
    }

    /** What the paragraphs cite, in the order in which it was cited. */
    List<Cited> citations(CallId call) {
        record Found(
                CitationId id,
                ParagraphId paragraphId,
                InputId inputId,
                @Nullable PassageId passageId,
                @Nullable NameChoice seenName,
                @Nullable TextChoice seenText,
                @Nullable Integer seenBlackouts) {

            Cited cited() {
                return new Cited(
                        id,
                        paragraphId,
                        inputId,
                        passageId,
                        seenName == null || seenText == null || seenBlackouts == null
                                ? null
                                : new Seen(seenName, seenText, seenBlackouts));
            }
        }
        return jdbc.sql("""
            SELECT id, paragraph_id, input_id, passage_id, seen_name, seen_text, seen_blackouts
            FROM report_citations
            WHERE call_id = :call ORDER BY cited_at, id
            """).param("call", call).query(Found.class).list().stream()
                .map(Found::cited)
                .toList();
    }

    /** The inputs that are cited, each once. */
    List<InputId> citedInputs(CallId call) {
        return citations(call).stream().map(Cited::input).distinct().toList();
    }

    /** The call whose report a paragraph stands in; empty if there is no such paragraph. */
    Optional<CallId> callOf(ParagraphId paragraph) {
        return jdbc.sql("SELECT call_id FROM report_paragraphs WHERE id = :id")
                .param("id", paragraph)
                .query(CallId.class)
                .optional();
    }

    int countParagraphs(CallId call) {
        return jdbc.sql("SELECT COUNT(*) FROM report_paragraphs WHERE call_id = :call")
                .param("call", call)
                .query(Integer.class)
                .single();
    }

    /** Those of some calls whose report is in clearance and was not drafted by the person. */
    Set<CallId> toBeClearedBy(PersonId person, Collection<CallId> calls) {
        return inClearance("NOT EXISTS", person, calls);
    }

    /** Those whose report is in clearance and was drafted by the person, who cannot clear it. */
    Set<CallId> toBeClearedByOthersThan(PersonId person, Collection<CallId> calls) {
        return inClearance("EXISTS", person, calls);
    }

    private Set<CallId> inClearance(String drafted, PersonId person, Collection<CallId> calls) {
        return calls.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                    SELECT r.call_id FROM report_reports r
                    WHERE r.call_id IN (:calls) AND r.status = 'IN_CLEARANCE'
                      AND %s (SELECT 1 FROM report_drafters d
                              WHERE d.call_id = r.call_id AND d.person = :person)
                    """.formatted(drafted))
                        .param("person", person)
                        .param("calls", calls)
                        .query(CallId.class)
                        .list());
    }

    /** Makes room for a paragraph at a place. */
    void makeRoom(CallId call, int place) {
        jdbc.sql("UPDATE report_paragraphs SET place = place + 1 WHERE call_id = :call AND place >= :place")
                .param("call", call)
                .param("place", place)
                .update();
    }

    /** Puts a paragraph to a place, for which room was made. */
    void put(ParagraphId paragraph, int place) {
        jdbc.sql("UPDATE report_paragraphs SET place = :place WHERE id = :id")
                .param("id", paragraph)
                .param("place", place)
                .update();
    }

    /** Takes a paragraph away with what it cites. */
    void remove(ParagraphId paragraph) {
        for (String table : List.of("report_citations WHERE paragraph_id", "report_paragraphs WHERE id")) {
            jdbc.sql("DELETE FROM " + table + " = :id").param("id", paragraph).update();
        }
    }
}
