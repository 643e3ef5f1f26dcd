package org.partnershipportal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentFigures;
import org.partnershipportal.consultation.assessment.AssessmentFilter;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.Publications;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.coding.MarkPassage;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.coding.Span;
import org.partnershipportal.consultation.export.ExportContent;
import org.partnershipportal.consultation.export.ExportKind;
import org.partnershipportal.consultation.export.ExportRow;
import org.partnershipportal.consultation.export.ExportStatus;
import org.partnershipportal.consultation.export.Exports;
import org.partnershipportal.consultation.export.RequestExport;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.outcome.OutcomesTold;
import org.partnershipportal.consultation.publishedreport.PublishedReports;
import org.partnershipportal.consultation.publishedreport.ReportPapers;
import org.partnershipportal.consultation.publishedreport.WholeReports;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.paperstore.PublicPapers;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the desk of a call with ten thousand inputs waits for, on the MySQL-protocol server that {@code ./portal bench} starts.
 * A few inputs are submitted through the services, the others written beside them, for they are many.
 */
@PortalModuleTest
class OutcomeBench {

    private static final int INPUTS = 10_000;
    private static final int SUBMITTED = 40;
    private static final int CITED = 2_000;
    private static final int PARAGRAPHS = 300;
    private static final int MOST_QUERIES = 6;
    private static final int ARCHIVED = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String WORDS = "PLACEHOLDER ";

    private final BenchTable table = new BenchTable();
    private final Random random = new Random(4);

    @Autowired
    Organisations organisations;

    @Autowired
    Persons persons;

    @Autowired
    Inputs inputs;

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentFigures figures;

    @Autowired
    Publications publications;

    @Autowired
    Codes codes;

    @Autowired
    Passages passages;

    @Autowired
    Reports reports;

    @Autowired
    Paragraphs paragraphs;

    @Autowired
    PublishedReports published;

    @Autowired
    WholeReports whole;

    @Autowired
    ReportPapers papers;

    @Autowired
    PublicPapers kept;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Exports exports;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate batches;

    @Autowired
    Vault vault;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    private ReportStage stage;

    private Actor team;
    private Actor other;
    private final List<Actor> contributors = new ArrayList<>();
    private final List<InputId> submitted = new ArrayList<>();

    @BeforeEach
    void setTheStage() {
        team = stage.secretariat();
        other = stage.secretariat();
        for (int i = 0; i < SUBMITTED; i++) {
            contributors.add(stage.inputs().contributor());
        }
    }

    @Test
    void measuresTheDesk() throws Exception {
        long begun = System.nanoTime();
        CallDetails empty = stage.call(team, other);
        CallDetails small = filled(ARCHIVED, ARCHIVED);
        submitted.clear();
        CallDetails call = filled(INPUTS, INPUTS / 10);
        table.row("Writing 10,000 inputs to measure with", (System.nanoTime() - begun) / 1e9, "s");
        try {
            clock.at(AssessmentStage.later(call), () -> {
                list(call, empty);
                coding(call);
                export(call, small);
                report(call, small);
                narrow(call);
                send(call);
            });
        } finally {
            table.write(Path.of(System.getProperty("portal.bench.table", "target/bench.txt")));
        }
        assertThat(table.over()).as("figures above their limits").isEmpty();
    }

    private void list(CallDetails call, CallDetails empty) {
        Runnable desk = () -> {
            figures.ofDesk(team, call.id());
            assertThat(assessments
                            .list(team, call.id(), AssessmentFilter.everything(), 0, 200)
                            .total())
                    .isEqualTo(INPUTS);
        };
        Runnable page = () -> assessments.list(team, call.id(), AssessmentFilter.everything(), 5_000, 50);
        Runnable none = () -> assessments.list(team, empty.id(), AssessmentFilter.everything(), 0, 50);
        table.row("Desk with 10,000 inputs, queries of a page of its list", Statements.sentBy(page), "", MOST_QUERIES);
        table.row("Desk with 10,000 inputs, list and figures", milliseconds(desk), "ms");
        table.row("A page of its list, to that of a call without inputs", milliseconds(page) / milliseconds(none), "×");
    }

    private void coding(CallDetails call) {
        InputId input = submitted.getFirst();
        CodeId law = code(call, "Law");
        for (int i = 0; i < 20; i++) {
            code(call, "Code " + i);
            passages.mark(
                    team,
                    new MarkPassage(call.id(), input, 1, new QuestionKey("law"), new Span(i, i + 5), Set.of(law)));
        }
        Runnable view = () -> passages.of(team, input);
        Runnable list = () -> passages.inputs(team, call.code(), 0, 50);
        // One more than a list: whether the team may is asked before the words are read.
        table.row("Coding view, queries", Statements.sentBy(view), "", MOST_QUERIES + 1);
        table.row("Coding view", milliseconds(view), "ms");
        table.row("List of 10,000 inputs to code, queries", Statements.sentBy(list), "", MOST_QUERIES);
        table.row("List of 10,000 inputs to code", milliseconds(list), "ms");
    }

    private CodeId code(CallDetails call, String name) {
        return codes.add(
                team, new AddCode(call.id(), codes.tree(team, call.code()).edition(), null, name, ""));
    }

    private void export(CallDetails call, CallDetails small) {
        made(small, ExportKind.TABLE_XLSX); // warms up
        for (ExportKind kind : List.of(ExportKind.TABLE_XLSX, ExportKind.TABLE_CSV)) {
            HeapWatch heap = HeapWatch.begin();
            double seconds = seconds(() -> made(call, kind));
            String name = kind == ExportKind.TABLE_XLSX ? "as XLSX" : "as CSV";
            table.row("Export of 10,000 inputs in the background " + name + ", rows", INPUTS / seconds, "/s");
            table.row("The same, more heap than before", heap.end(), "MB", 256);
        }
        made(small, ExportKind.INPUTS_WORD); // warms up
        for (ExportKind kind : List.of(ExportKind.INPUTS_WORD, ExportKind.INPUTS_PDF)) {
            String name = kind == ExportKind.INPUTS_WORD ? "Word file" : "PDF";
            double seconds = seconds(() -> made(small, kind));
            table.row("Archive with each input as " + name + ", inputs", ARCHIVED / seconds, "/s");
        }
        table.row("Opening the export of 10,000 inputs, compared with today", milliseconds(() -> open(call)), "ms");
    }

    private void made(CallDetails call, ExportKind kind) {
        exports.request(team, new RequestExport(call.id(), kind, Language.EN));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !exports.list(team, call.code(), 0, 20).waiting());
        assertThat(last(call).status()).isEqualTo(ExportStatus.READY);
    }

    private ExportRow last(CallDetails call) {
        return exports.list(team, call.code(), 0, 20).rows().getFirst();
    }

    private void open(CallDetails call) {
        try (ExportContent content = exports.open(team, last(call).id())) {
            assertThat(content.bytes()).isPositive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(CallDetails call, CallDetails small) {
        written(small, 1, 1);
        written(call, PARAGRAPHS, CITED);
        Runnable draft = () -> assertThat(
                        reports.details(team, call.code()).orElseThrow().paragraphs())
                .hasSize(PARAGRAPHS);
        Runnable page =
                () -> assertThat(whole.latest(Actor.visitor(), call.code()).paragraphs())
                        .hasSize(PARAGRAPHS);
        Runnable least = () -> whole.latest(Actor.visitor(), small.code());
        table.row(
                "Report of 300 paragraphs, 2,000 citations at the desk, queries",
                Statements.sentBy(draft),
                "",
                MOST_QUERIES);
        table.row("The same for the public, queries", Statements.sentBy(page), "", MOST_QUERIES);
        table.row("The same at the desk", milliseconds(draft), "ms");
        table.row("The same for the public", milliseconds(page), "ms");
        table.row("The same, to a report of one paragraph", milliseconds(page) / milliseconds(least), "×");
        byte[][] printed = new byte[1][];
        Runnable print = () -> {
            kept.forget();
            printed[0] = papers.pdf(Actor.visitor(), call.code(), 1);
        };
        print.run(); // warms up
        double seconds = seconds(print);
        int pages = pages(printed[0]);
        table.row("The same as PDF, pages", pages, "");
        table.row("The same as PDF, pages", pages / seconds, "/s");
        table.row(
                "The same as PDF, asked for again",
                seconds(() -> papers.pdf(Actor.visitor(), call.code(), 1)) * 1000,
                "ms");
        table.row("The same as a Word file", seconds(() -> papers.word(Actor.visitor(), call.code(), 1)) * 1000, "ms");
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begun, cleared and published; its first input is cited through the services, the others beside them. */
    private void written(CallDetails call, int many, int citations) {
        reports.begin(team, new BeginReport(call.id(), Language.EN, "A report"));
        byte[] id = UuidBytes.of(call.id().value());
        byte[] first = UuidBytes.of(paragraphs
                .add(team, new AddParagraph(call.id(), null, "", text()))
                .value());
        inTransaction(() -> {
            List<byte[]> all = new ArrayList<>(List.of(first));
            for (int i = 1; i < many; i++) {
                byte[] paragraph = UuidBytes.of(UUID.randomUUID());
                all.add(paragraph);
                batches.update(
                        "INSERT INTO report_paragraphs (id, version, edition, call_id, anchor, place, heading, text)"
                                + " VALUES (?, 0, 1, ?, ?, ?, '', ?)",
                        paragraph,
                        id,
                        String.format("p-%08d", i).replace('0', 'k').replace('1', 'q'),
                        i + 10,
                        text());
            }
            List<byte[]> cited = publicInputs(call, citations);
            for (int i = 0; i < citations; i++) {
                batches.update(
                        "INSERT INTO report_citations (id, call_id, paragraph_id, input_id, target, cited_at)"
                                + " VALUES (?, ?, ?, ?, ?, CURRENT_TIMESTAMP)",
                        UuidBytes.of(UUID.randomUUID()),
                        id,
                        all.get(i % many),
                        cited.get(i),
                        cited.get(i));
            }
        });
        reports.sendToClearance(team, call.id());
        reports.clear(other, call.id(), ReportStage.version(reports, other, call));
    }

    private List<byte[]> publicInputs(CallDetails call, int max) {
        return jdbc.sql("SELECT id FROM assessment_inputs WHERE call_id = :call AND public_number IS NOT NULL LIMIT"
                        + " :max")
                .param("call", UuidBytes.of(call.id().value()))
                .param("max", max)
                .query((row, n) -> row.getBytes("id"))
                .list();
    }

    /** From the contributor's act until neither the input's page nor the list nor the report has it. */
    private void narrow(CallDetails call) {
        InputId id = submitted.getFirst();
        PublicationNumber number = Objects.requireNonNull(
                        publications.of(Actor.visitor(), List.of(id)).get(id))
                .number();
        assertThat(isCited(call, number)).isTrue();
        double seconds = seconds(() -> {
            inputs.narrow(contributors.getFirst(), id, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
            assertThat(publications.of(Actor.visitor(), List.of(id))).isEmpty();
            assertThat(publications.list(Actor.visitor(), call.id(), 0, 50).total())
                    .isEqualTo(CITED - 1);
            assertThat(isCited(call, number)).isFalse();
        });
        table.row("Taking a narrowed input off every path", seconds, "s", 2);
    }

    private boolean isCited(CallDetails call, PublicationNumber number) {
        return whole.latest(Actor.visitor(), call.code()).paragraphs().stream()
                .flatMap(paragraph -> paragraph.citations().stream())
                .anyMatch(citation -> citation.number().equals(number));
    }

    private void send(CallDetails call) {
        byte[] id = UuidBytes.of(call.id().value());
        batches.update(
                "INSERT INTO outcome_reasons (input_id, call_id, reason, text, given_by, given_at)"
                        + " SELECT id, call_id, 'SAID_BY_OTHERS', '', ?, CURRENT_TIMESTAMP FROM assessment_inputs"
                        + " WHERE call_id = ? AND id NOT IN (SELECT input_id FROM report_citations WHERE call_id = ?)",
                UuidBytes.of(Objects.requireNonNull(team.person()).value()),
                id,
                id);
        OutcomesTold[] told = new OutcomesTold[1];
        double seconds = seconds(() -> told[0] = outcomes.send(team, call.id()));
        assertThat(told[0]).isEqualTo(new OutcomesTold(INPUTS, 0));
        table.row("Sending the outcomes of 10,000 inputs", seconds, "s");
        double until = seconds(() ->
                await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> notices() >= INPUTS));
        table.row("Until a notice of each is in the inbox", until, "s");
    }

    private long notices() {
        return jdbc.sql("SELECT COUNT(*) FROM notification_notices WHERE message IN ('INPUT_USED', 'INPUT_NOT_USED')")
                .query(Long.class)
                .single();
    }

    // ── ten thousand ──

    /** A closed call with so many inputs, all admissible; those that are cited later are published. */
    private CallDetails filled(int many, int different) {
        CallDetails call = stage.call(team, other);
        for (Actor contributor : contributors) {
            submitted.add(
                    stage.submitted(contributor, call, NameChoice.SHOWN, TextChoice.PUBLISHED, WORDS.repeat(120)));
        }
        inTransaction(() ->
                IntStream.range(SUBMITTED, many).forEach(i -> copy(submitted.get(i % SUBMITTED), i, different)));
        batches.update(
                "UPDATE assessment_inputs SET admissibility = 'ADMISSIBLE' WHERE call_id = ?",
                UuidBytes.of(call.id().value()));
        List<byte[]> all = new ArrayList<>(
                submitted.stream().map(one -> UuidBytes.of(one.value())).toList());
        all.addAll(jdbc.sql("SELECT id FROM assessment_inputs WHERE call_id = :call AND text_digest LIKE '000000%'")
                .param("call", UuidBytes.of(call.id().value()))
                .query((row, n) -> row.getBytes("id"))
                .list());
        inTransaction(() -> all.stream().limit(CITED).forEach(this::publish));
        return call;
    }

    /** What is encrypted opens in its own row only, so that a copy is encrypted for another one. */
    private void copyVersions(InputId like, byte[] to, String words) {
        record Version(int textVersion, int callVersion, String content, UUID callId) {}
        jdbc.sql("SELECT v.text_version, v.call_version, v.content, i.call_id FROM receipt_versions v"
                        + " JOIN input_inputs i ON i.id = v.input_id WHERE v.input_id = :from")
                .param("from", UuidBytes.of(like.value()))
                .query((row, n) ->
                        new Version(row.getInt(1), row.getInt(2), row.getString(3), UuidBytes.read(row.getBytes(4))))
                .list()
                .forEach(version -> batches.update(
                        "INSERT INTO receipt_versions (id, input_id, text_version, call_version, content, frozen_at)"
                                + " VALUES (?, ?, ?, ?, ?, CURRENT_TIMESTAMP)",
                        UuidBytes.of(UUID.randomUUID()),
                        to,
                        version.textVersion(),
                        version.callVersion(),
                        vault.seal(
                                version.callId(),
                                Place.of("receipt_versions.content", to, version.textVersion()),
                                vault.open(
                                                Place.of("receipt_versions.content", like, version.textVersion()),
                                                version.content())
                                        .replace("PLACEHOLDER", words))));
    }

    private void copy(InputId like, int place, int different) {
        byte[] from = UuidBytes.of(like.value());
        byte[] to = UuidBytes.of(UUID.randomUUID());
        int text = Math.max(0, place - (INPUTS - different));
        batches.update(
                "INSERT INTO input_inputs (id, version, call_id, organisation, person, status, name_choice,"
                        + " text_choice, effective_name, effective_text, text_language, begun_at, frozen_version,"
                        + " submitted_version, receipts, submitted_at) SELECT ?, version, call_id, organisation, person,"
                        + " status, name_choice, text_choice, effective_name, effective_text, text_language, begun_at,"
                        + " frozen_version, submitted_version, receipts, submitted_at FROM input_inputs WHERE id = ?",
                to,
                from);
        copyVersions(like, to, "Words" + text);
        batches.update(
                "INSERT INTO assessment_inputs (id, version, call_id, organisation, stakeholder_group, country,"
                        + " name_choice, text_choice, text_language, text_version, text_digest, received_at, ends_at,"
                        + " withdrawn, edition, admissibility) SELECT ?, version, call_id, organisation,"
                        + " stakeholder_group, country, name_choice, text_choice, text_language, text_version, ?,"
                        + " received_at, ends_at, withdrawn, edition, admissibility FROM assessment_inputs WHERE id = ?",
                to,
                String.format("%064d", text),
                from);
        batches.update(
                "INSERT INTO assessment_signers (input_id, organisation, part)"
                        + " SELECT ?, organisation, part FROM assessment_signers WHERE input_id = ?",
                to,
                from);
        batches.update(
                "INSERT INTO assessment_answered (input_id, question)"
                        + " SELECT ?, question FROM assessment_answered WHERE input_id = ?",
                to,
                from);
    }

    private void publish(byte[] input) {
        String alphabet = "23456789abcdefghjkmnpqrstvwxyz";
        StringBuilder number = new StringBuilder();
        while (number.length() < 18) {
            number.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        batches.update(
                "UPDATE assessment_inputs SET public_number = ?, published_at = received_at"
                        + " WHERE id = ? AND public_number IS NULL",
                number.toString(),
                input);
    }

    private static String text() {
        return "Seventeen organisations say that older persons have no benefit of article 12. ".repeat(6);
    }

    private void inTransaction(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> act.run());
    }

    private static double seconds(Runnable act) {
        long begin = System.nanoTime();
        act.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The median of seven, after three that warm up. */
    private static double milliseconds(Runnable act) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double taken = seconds(act) * 1000;
            if (i >= 3) {
                times.add(taken);
            }
        }
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
