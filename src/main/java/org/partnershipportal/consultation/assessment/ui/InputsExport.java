package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.partnershipportal.consultation.assessment.AssessmentExport;
import org.partnershipportal.consultation.assessment.AssessmentFilter;
import org.partnershipportal.consultation.assessment.InputsTable;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.ground.shared.Spreadsheet;
import org.partnershipportal.ground.shared.SpreadsheetCsv;
import org.partnershipportal.ground.shared.SpreadsheetXlsx;
import org.partnershipportal.platform.access.Actor;

/** The desk's inputs as a table with a column for each question (UC-ASM-01), for Excel or as CSV. */
final class InputsExport implements DownloadHandler {

    /** What the file is opened with. */
    enum Kind {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv; charset=UTF-8");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    private final AssessmentExport export;
    private final Supplier<Actor> actor;
    private final Supplier<AssessmentFilter> filter;
    private final CallDetails call;
    private final AssessmentWording wording;
    private final Kind kind;

    InputsExport(
            AssessmentExport export,
            Supplier<Actor> actor,
            Supplier<AssessmentFilter> filter,
            CallDetails call,
            AssessmentWording wording,
            Kind kind) {
        this.export = export;
        this.actor = actor;
        this.filter = filter;
        this.call = call;
        this.wording = wording;
        this.kind = kind;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Actor asking = actor.get();
        AssessmentFilter wanted = filter.get();
        event.setFileName("inputs-" + call.code() + "." + kind.name().toLowerCase(java.util.Locale.ROOT));
        event.setContentType(kind.type);
        InputsTable table = new InputsTable(wording.language(), call.content());
        try (Spreadsheet sheet = sheet(table, event.getOutputStream())) {
            export.of(asking, call.id(), wanted, input -> sheet.row(table.cells(input)));
        }
    }

    private Spreadsheet sheet(InputsTable table, OutputStream out) {
        return kind == Kind.CSV
                ? new SpreadsheetCsv(out, table.headings())
                : new SpreadsheetXlsx(out, table.name(), wording.language(), table.headings());
    }
}
