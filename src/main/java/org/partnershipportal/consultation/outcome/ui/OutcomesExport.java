package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.outcome.OutcomeFilter;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.OutcomeRow;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.ground.shared.SpreadsheetCsv;
import org.partnershipportal.platform.access.Actor;

/** The table of outcomes as a file for spreadsheets, as it is filtered; the reader's rights are checked again at each download. */
final class OutcomesExport implements DownloadHandler {

    private static final List<String> COLUMNS = List.of(
            "outcome.table.contributor",
            "outcome.table.outcome",
            "outcome.file.paragraphs",
            "shared.field.reason",
            "outcome.desk.text",
            "outcome.file.given-by",
            "outcome.file.given-at",
            "outcome.table.told");

    private final Outcomes outcomes;
    private final Supplier<Actor> actor;
    private final CallCode call;
    private final @Nullable OutcomeFilter only;
    private final OutcomeWording wording;

    OutcomesExport(
            Outcomes outcomes,
            Supplier<Actor> actor,
            CallCode call,
            @Nullable OutcomeFilter only,
            OutcomeWording wording) {
        this.outcomes = outcomes;
        this.actor = actor;
        this.call = call;
        this.only = only;
        this.wording = wording;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Actor asking = actor.get();
        event.setFileName("outcomes-by-input-" + call + ".csv");
        event.setContentType("text/csv; charset=UTF-8");
        write(asking, event.getOutputStream());
    }

    void write(Actor asking, OutputStream out) throws IOException {
        // Read before the first byte is written: a refusal sends none, and who waits for bytes holds no connection.
        List<OutcomeRow> rows = outcomes.export(asking, call, only);
        try (SpreadsheetCsv csv =
                new SpreadsheetCsv(out, COLUMNS.stream().map(wording::text).toList())) {
            for (OutcomeRow row : rows) {
                csv.row(cells(row));
            }
        }
    }

    /** The minute as ISO 8601 in UTC, so that it sorts and says its zone. */
    private List<String> cells(OutcomeRow row) {
        OutcomeReason reason = row.reason();
        Instant given = row.reasonAt();
        return Stream.of(
                        wording.whose(row.from()).text(),
                        wording.text(row.state().key()),
                        paragraphs(row),
                        reason == null ? "" : wording.text(reason.key()),
                        row.text(),
                        Objects.toString(row.reasonBy(), ""),
                        given == null
                                ? ""
                                : given.truncatedTo(ChronoUnit.MINUTES).toString(),
                        wording.told(row))
                .toList();
    }

    private String paragraphs(OutcomeRow row) {
        return row.newInDraft()
                ? wording.text("outcome.desk.new-in-draft")
                : row.paragraphs().stream()
                        .map(used -> String.valueOf(used.number()))
                        .collect(Collectors.joining(", "));
    }
}
