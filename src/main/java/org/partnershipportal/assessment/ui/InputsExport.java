package org.partnershipportal.assessment.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.partnershipportal.access.Actor;
import org.partnershipportal.assessment.AssessmentExport;
import org.partnershipportal.assessment.AssessmentFilter;
import org.partnershipportal.assessment.AssessmentRow;
import org.partnershipportal.assessment.ExportedInput;
import org.partnershipportal.call.CallDetails;
import org.partnershipportal.call.Question;
import org.partnershipportal.input.AnswerValue;
import org.partnershipportal.shared.Spreadsheet;
import org.partnershipportal.shared.SpreadsheetCsv;
import org.partnershipportal.shared.SpreadsheetXlsx;

/** The desk's inputs as a table with a column for each question (UC-ASM-01), for Excel or as CSV. */
final class InputsExport implements DownloadHandler {

    private static final List<String> COLUMNS = List.of(
            "assessment.column.id",
            "assessment.column.from",
            "assessment.filter.group",
            "assessment.filter.country",
            "assessment.filter.language",
            "assessment.column.received",
            "assessment.filter.name",
            "assessment.filter.text",
            "assessment.filter.judged",
            "assessment.column.number",
            "assessment.column.same");

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
    private final Wording wording;
    private final Kind kind;

    InputsExport(
            AssessmentExport export,
            Supplier<Actor> actor,
            Supplier<AssessmentFilter> filter,
            CallDetails call,
            Wording wording,
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
        try (Spreadsheet sheet = sheet(event.getOutputStream())) {
            export.of(asking, call.id(), wanted, input -> sheet.row(cells(input)));
        }
    }

    private Spreadsheet sheet(OutputStream out) {
        return kind == Kind.CSV
                ? new SpreadsheetCsv(out, headings())
                : new SpreadsheetXlsx(out, wording.text("assessment.list.title"), wording.language(), headings());
    }

    private List<String> headings() {
        List<String> headings =
                new ArrayList<>(COLUMNS.stream().map(wording::text).toList());
        AnswerWords words = words("und");
        questions().forEach(question -> headings.add(words.label(question)));
        return headings;
    }

    /** Times as ISO 8601 in UTC, so that they sort and say their zone; the number of a publication as addresses have it. */
    private List<String> cells(ExportedInput input) {
        AssessmentRow row = input.row();
        var from = row.from();
        List<String> cells = new ArrayList<>(List.of(
                row.input().toString(),
                wording.whose(from, row.name()).text(),
                from == null ? "" : wording.text(from.group().key()),
                from == null || from.country() == null ? "" : from.country().iso3(),
                row.language(),
                row.received().toString(),
                wording.text(row.name().key()),
                wording.text(row.text().key()),
                wording.text(row.admissibility().key()),
                Objects.requireNonNullElse(row.number(), "").toString(),
                Long.toString(row.same())));
        AnswerWords words = words(row.language());
        for (Question question : questions()) {
            AnswerValue value = input.answers().getOrDefault(question.key(), AnswerValue.NONE);
            cells.add(words.inOneCell(question, value));
        }
        return cells;
    }

    private List<Question> questions() {
        return call.content().questionnaire().questions();
    }

    private AnswerWords words(String written) {
        return new AnswerWords(wording, call.content().original(), written);
    }
}
