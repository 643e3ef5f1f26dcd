package org.partnershipportal.consultation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.AssessmentExport;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.ExportedInput;
import org.partnershipportal.consultation.assessment.InputsTable;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Spreadsheet;
import org.partnershipportal.ground.shared.SpreadsheetCsv;
import org.partnershipportal.ground.shared.SpreadsheetXlsx;
import org.partnershipportal.platform.access.Actor;
import org.springframework.stereotype.Component;

/**
 * Writes a call's inputs as the one who asked may read them: part by part, each in a transaction of its own, so that of very
 * many inputs there are their ids and marks in memory and the texts of one part. The marks are taken before the texts: what
 * changes in between makes the file outdated, never current by mistake.
 */
@Component
class ExportWriting {

    private final AssessmentExport export;
    private final Assessments assessments;
    private final Calls calls;
    private final Attachments attachments;
    private final Clock clock;

    ExportWriting(AssessmentExport export, Assessments assessments, Calls calls, Attachments attachments, Clock clock) {
        this.export = export;
        this.assessments = assessments;
        this.calls = calls;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Hears how far it has come. */
    interface Progress {
        /**
         * So many of them are in the file.
         *
         * @throws Stopped if it is wanted no more
         */
        void reached(int done, int total) throws IOException;
    }

    /** Thrown by who hears that nobody wants the file any more. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("Nobody wants it any more");
        }
    }

    /**
     * Writes them all; the stream is closed.
     *
     * @return the inputs that are in it, with their marks
     */
    Map<InputId, String> write(ExportTask task, OutputStream out, Progress progress) throws IOException {
        Actor actor = task.actor();
        Map<InputId, String> marks = export.marks(actor, task.call());
        CallDetails call = calls.details(actor, task.call());
        progress.reached(0, marks.size());
        return task.kind().isTable()
                ? table(task, call, marks, out, progress)
                : archive(task, call, marks, out, progress);
    }

    private Map<InputId, String> table(
            ExportTask task, CallDetails call, Map<InputId, String> marks, OutputStream out, Progress progress)
            throws IOException {
        InputsTable table = new InputsTable(task.language(), call.content());
        List<InputId> all = List.copyOf(marks.keySet());
        Map<InputId, String> held = new LinkedHashMap<>();
        try (Spreadsheet sheet = task.kind() == ExportKind.TABLE_CSV
                ? new SpreadsheetCsv(out, table.headings())
                : new SpreadsheetXlsx(out, table.name(), task.language(), table.headings())) {
            for (int from = 0; from < all.size(); from += AssessmentExport.PART) {
                List<InputId> part = all.subList(from, Math.min(all.size(), from + AssessmentExport.PART));
                for (ExportedInput input : export.of(task.actor(), task.call(), part)) {
                    sheet.row(table.cells(input));
                    InputId id = input.row().input();
                    held.put(id, marks.getOrDefault(id, ""));
                }
                progress.reached(from + part.size(), all.size());
            }
        }
        return held;
    }

    private Map<InputId, String> archive(
            ExportTask task, CallDetails call, Map<InputId, String> marks, OutputStream out, Progress progress)
            throws IOException {
        Map<InputId, String> held = new LinkedHashMap<>();
        List<InputId> all = new ArrayList<>(marks.keySet());
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int place = 0; place < all.size(); place++) {
                InputId id = all.get(place);
                if (add(zip, task, call, id, place + 1)) {
                    held.put(id, marks.getOrDefault(id, ""));
                }
                progress.reached(place + 1, all.size());
            }
        }
        return held;
    }

    /** A folder named by place and id, as the table has it: nobody is named by a path. */
    private boolean add(ZipOutputStream zip, ExportTask task, CallDetails call, InputId id, int place)
            throws IOException {
        Actor actor = task.actor();
        AssessmentDetails details;
        try {
            details = assessments.details(actor, id);
        } catch (NotFound | NotYetReadable fellAway) {
            return false; // withdrawn, or given more time, since the marks were taken
        }
        Paper paper = InputPaper.of(call, details, task.language(), clock.instant());
        boolean word = task.kind() == ExportKind.INPUTS_WORD;
        String folder = String.format(java.util.Locale.ROOT, "%05d-%s/", place, id);
        zip.putNextEntry(new ZipEntry(folder + "input." + (word ? InputForm.DOCX : InputForm.PDF).ending()));
        zip.write(word ? paper.word() : paper.print().pdf());
        zip.closeEntry();
        attachments.add(zip, folder + "files/", actor, details.submitted().files());
        return true;
    }
}
