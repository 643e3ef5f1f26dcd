package org.partnershipportal.overview.audit.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.SpreadsheetCsv;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.overview.audit.Trail;
import org.partnershipportal.overview.audit.TrailFilter;
import org.partnershipportal.overview.audit.TrailKinds;
import org.partnershipportal.overview.audit.TrailRow;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Reader;

/** The filtered trail as a file for spreadsheets; the reader's rights are checked again at each download. */
final class TrailExport implements DownloadHandler {

    private static final List<String> COLUMNS = List.of(
            "audit.column.at",
            "shared.field.what-happened",
            "audit.column.kind",
            "audit.column.refusal",
            "audit.column.record-kind",
            "audit.column.record",
            "audit.column.actor-kind",
            "audit.column.person",
            "shared.field.organisation",
            "audit.column.facts",
            "audit.column.shown");

    private final Trail trail;
    private final Supplier<Actor> actor;
    private final Supplier<TrailFilter> filter;
    private final Reader reader;

    TrailExport(Trail trail, Supplier<Actor> actor, Supplier<TrailFilter> filter, Reader reader) {
        this.trail = trail;
        this.actor = actor;
        this.filter = filter;
        this.reader = reader;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("trail.csv");
        event.setContentType("text/csv; charset=UTF-8");
        write(event.getOutputStream());
    }

    void write(OutputStream out) throws IOException {
        Actor asking = actor.get();
        TrailFilter wanted = filter.get();
        try (SpreadsheetCsv csv = new SpreadsheetCsv(out, headings())) {
            trail.export(asking, wanted, row -> csv.row(cells(row)));
        }
    }

    private List<String> headings() {
        return COLUMNS.stream()
                .map(key -> Translations.standard().text(reader.language(), key))
                .toList();
    }

    /** Times as ISO 8601 in UTC, so that they sort and say their zone. */
    private List<String> cells(TrailRow row) {
        return Stream.of(
                        row.at(),
                        TrailKinds.sentence(reader.language(), row),
                        row.kind(),
                        TrailKinds.reason(reader.language(), row),
                        row.subject().kind(),
                        row.subject().id(),
                        row.by().kind(),
                        text(row.by().person()),
                        text(row.by().organisation()),
                        row.facts(),
                        row.isConfidential()
                                ? Translations.standard().text(reader.language(), "audit.trail.confidential")
                                : "")
                .map(Object::toString)
                .toList();
    }

    private static String text(@Nullable Object id) {
        return Objects.toString(id, "");
    }
}
