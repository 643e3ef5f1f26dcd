package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.platform.vault.PlainColumns;
import org.partnershipportal.platform.vault.spi.PlainRecords;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When an input's text is deleted, no encrypted column keeps a word of it or about it. Who adds one says here how it belongs to
 * an input, or that it belongs to none.
 */
@PortalModuleTest
@DisplayName("Words of and about an input whose text is deleted")
class ForgottenWordsModuleTests {

    private static final String BY_INPUT = "t.input_id = :input";
    private static final String BY_HANDLE = "t.handle = :input";
    private static final String BY_ID = "t.id = :input";
    private static final String BY_DRAFT = "t.draft_ref = :input";
    private static final String BY_OWNER = "t.owner_id = :letters";
    private static final String BY_SUBJECT = "t.subject_kind = 'input' AND t.subject_id = :letters";

    /** Of each encrypted column the rows that belong to an input. */
    private static final Map<String, String> OF_INPUTS = new TreeMap<>(Map.ofEntries(
            Map.entry("input_answers.content", BY_INPUT),
            Map.entry("input_inputs.entered_consent", BY_ID),
            Map.entry("input_inputs.entered_end", BY_ID),
            Map.entry("input_inputs.entered_holder", BY_ID),
            Map.entry("input_inputs.entered_late", BY_ID),
            Map.entry("input_inputs.entered_reference", BY_ID),
            Map.entry("receipt_versions.content", BY_INPUT),
            Map.entry("receipt_receipts.canonical", BY_INPUT),
            Map.entry("receipt_receipts.sha256", BY_INPUT),
            Map.entry("receipt_receipts.signature", BY_INPUT),
            Map.entry("sealed_handles.statement", BY_HANDLE),
            Map.entry("document_documents.name", BY_OWNER),
            Map.entry("document_documents.sha256", BY_OWNER),
            Map.entry("document_documents.cleaned_sha256", BY_OWNER),
            Map.entry("assessment_inputs.reason", BY_ID),
            Map.entry("assessment_inputs.text_digest", BY_ID),
            Map.entry("moderation_cases.reason", BY_SUBJECT),
            Map.entry("moderation_cases.appeal", BY_SUBJECT),
            Map.entry("moderation_cases.appeal_reference", BY_SUBJECT),
            Map.entry("moderation_cases.cancelled", BY_SUBJECT),
            Map.entry("moderation_cases.answer", BY_SUBJECT),
            Map.entry("call_extensions.reason", BY_DRAFT),
            Map.entry("call_extensions.answer", BY_DRAFT),
            Map.entry("coding_passages.digest", BY_INPUT),
            Map.entry("explanation_explanations.question", BY_INPUT),
            Map.entry("explanation_explanations.answer", BY_INPUT),
            Map.entry("explanation_explanations.words", BY_INPUT),
            Map.entry("explanation_explanations.entered_reference", BY_INPUT),
            Map.entry("outcome_reasons.text", BY_INPUT),
            Map.entry("outcome_reasons.text_mark", BY_INPUT),
            Map.entry("outcome_told.text", BY_INPUT),
            Map.entry("outcome_told.text_mark", BY_INPUT)));

    private static final Set<String> OF_NO_INPUT = Set.of(
            "sealed_downloads.reason", // told for ever to who submitted (R14.8)
            "moderation_reported_texts.reason", // inputs are not reported: everyone who shares a text that is can
            // withdraw it
            "moderation_text_reports.reason",
            "keys of calls",
            "files of documents", // deleted with their rows
            "files of exports", // deleted within days
            "clarification_clarifications.asked",
            "clarification_clarifications.reason",
            "registration_registrations.address", // deleted within days
            "registration_registrations.wanted");

    private static final String DOWNLOADED =
            "INSERT INTO sealed_downloads (id, handle, downloaded_at, reason) VALUES (:id, :input, :now, 'x')";

    @Autowired
    private InputStage stage;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Documents documents;

    @Autowired
    private RoutineStage routines;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<PlainRecords> records;

    @Autowired
    private List<PlainColumns> tables;

    @Test
    void areLookedForInEveryEncryptedColumn() {
        Set<String> known = new TreeSet<>(OF_NO_INPUT);
        known.addAll(OF_INPUTS.keySet());
        assertThat(encrypted()).isSubsetOf(known);
    }

    @Test
    void areInNoColumnAfterwards() throws IOException {
        CallDetails call = stage.openCall();
        InputId id = stage.sealed(call).input();
        Actor holder = Actor.bearer(id.ref());
        stage.answer(holder, id, "law", "Sealed words");
        documents.upload(
                holder,
                new Upload(id.ref(), "files", "a.txt"),
                new ByteArrayInputStream("Words".getBytes(StandardCharsets.UTF_8)));
        stage.submit(holder, id);
        inputs.withdraw(holder, id);
        sayEverythingAbout(id, call);
        run("input-withdrawn", Duration.ofDays(29));
        assertThat(said(id)).as("kept for 30 days").containsExactlyElementsOf(OF_INPUTS.keySet());
        run("input-withdrawn", Duration.ofDays(31));

        assertThat(said(id)).isEmpty();
        assertThat(jdbc.sql("SELECT status FROM moderation_cases WHERE subject_id = :letters")
                        .param("letters", id.toString())
                        .query(String.class)
                        .list())
                .as("without its words nobody can decide it")
                .containsExactly("LAPSED");
        assertThat(count(id, "sealed_downloads WHERE handle = :input AND reason = 'x'"))
                .as("that a statement was downloaded, and why, is told for ever (R14.8)")
                .isOne();
        assertThat(count(id, "sealed_handles WHERE handle = :input AND code_key IS NOT NULL"))
                .as("under the code its holder reads that")
                .isOne();
        assertThat(jdbc.sql("SELECT kind FROM audit_rows WHERE subject_id = :letters AND kind LIKE '%deleted'")
                        .param("letters", id.toString())
                        .query(String.class)
                        .list())
                .containsOnlyOnce("input.input-text-deleted");
        of(id, "DELETE FROM sealed_downloads WHERE handle = :input").update(); // it was never encrypted
    }

    @Test
    void areNotWhatKeepsTheDoorOfADeletedDraftSlow() {
        InputId draft = stage.sealed(stage.openCall()).input();
        jdbc.sql("UPDATE sealed_handles SET derivation = 'PBKDF2' WHERE handle = :input")
                .param("input", draft)
                .update();
        of(draft, DOWNLOADED)
                .param("id", UUID.randomUUID())
                .param("now", clock.instant())
                .update();
        run("input-drafts", Duration.ofDays(430));
        assertThat(count(draft, "sealed_downloads WHERE handle = :input AND reason <> ''"))
                .as("nobody can read it any more")
                .isZero();
        assertThat(count(
                        draft,
                        "sealed_handles WHERE handle = :input AND (code_key IS NOT NULL OR derivation = 'PBKDF2')"))
                .isZero();
    }

    /** What others write in many steps, as rows; nobody opens these words. */
    private void sayEverythingAbout(InputId id, CallDetails call) {
        List.of(
                        "UPDATE sealed_handles SET statement = :bytes, left_at = :now WHERE handle = :input",
                        DOWNLOADED,
                        "UPDATE input_inputs SET entered_origin = 'POST', entered_day = '2026-01-01', entered_by = :id,"
                                + " entered_reference = 'x', entered_holder = 'x', entered_consent = 'x',"
                                + " entered_late = 'x', entered_end = 'x' WHERE id = :input",
                        "UPDATE document_documents SET sha256 = 'x', cleaned_sha256 = 'x' WHERE owner_id = :letters",
                        "UPDATE assessment_inputs SET reason = 'x', text_digest = 'x' WHERE id = :input",
                        "INSERT INTO moderation_cases (id, version, subject_kind, subject_id, decision, reason, decided_by,"
                                + " decided_at, status, appeal, appealed_at, appeal_reference, cancelled, answer) VALUES (:id, 0, 'input', :letters,"
                                + " 'assessment.decision', 'x', :id, :now, 'APPEALED', 'x', :now, 'x', 'x', 'x')",
                        "INSERT INTO call_extensions (id, version, call_id, draft_ref, status, reason, asked_at, answer)"
                                + " VALUES (:id, 0, :call, :input, 'ASKED', 'x', :now, 'x')",
                        "INSERT INTO coding_passages (id, version, edition, call_id, input_id, input_version, question,"
                                + " from_point, to_point, digest, marked_by, marked_at)"
                                + " VALUES (:id, 0, 1, :call, :input, 1, 'law', 0, 1, 'x', :id, :now)",
                        "INSERT INTO explanation_explanations (id, version, edition, call_id, input_id, form_token, sealed,"
                                + " status, question, question_language, asked_at, ends_at, answer, words, is_public,"
                                + " entered_reference)"
                                + " VALUES (:id, 0, 1, :call, :input, :id, TRUE, 'EXPLAINED', 'x', 'en', :now, :now, 'x',"
                                + " 'x', FALSE, 'x')",
                        "INSERT INTO outcome_reasons (input_id, call_id, reason, text, given_by, given_at, edition,"
                                + " text_mark) VALUES (:input, :call, 'OTHER', 'x', :id, :now, 1, 'x')",
                        "INSERT INTO outcome_told (input_id, call_id, version, used, told_at, reason, text, text_mark)"
                                + " VALUES (:input, :call, 1, FALSE, :now, 'OTHER', 'x', 'x')")
                .forEach(sql -> of(id, sql)
                        .param("id", UUID.randomUUID())
                        .param("call", call.id())
                        .param("bytes", new byte[] {1})
                        .param("now", clock.instant())
                        .update());
    }

    private Set<String> said(InputId id) {
        Set<String> said = new TreeSet<>();
        OF_INPUTS.forEach((name, which) -> {
            String table = name.substring(0, name.indexOf('.'));
            String column = "t." + name.substring(name.indexOf('.') + 1);
            long rows = of(
                            id,
                            "SELECT COUNT(*) FROM " + table + " t WHERE " + which + " AND " + column
                                    + " IS NOT NULL AND LENGTH(" + column + ") > 0")
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                said.add(name);
            }
        });
        return said;
    }

    private long count(InputId id, String from) {
        return of(id, "SELECT COUNT(*) FROM " + from).query(Long.class).single();
    }

    private JdbcClient.StatementSpec of(InputId id, String sql) {
        return jdbc.sql(sql).param("input", id).param("letters", id.toString());
    }

    private void run(String routine, Duration later) {
        clock.at(clock.instant().plus(later), () -> routines.run(routine));
    }

    /** Columns and files that are encrypted. */
    private List<String> encrypted() {
        return Stream.concat(
                        records.stream().map(PlainRecords::name),
                        tables.stream().flatMap(table -> table.names().stream()))
                .toList();
    }
}
