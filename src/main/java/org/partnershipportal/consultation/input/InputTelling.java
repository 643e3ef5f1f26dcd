package org.partnershipportal.consultation.input;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.call.ExtensionDetails;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.receipt.SentArchive;
import org.partnershipportal.ground.questionnaire.AnswerAsText;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.FileTelling;
import org.partnershipportal.platform.taxonomy.Countries;
import org.springframework.stereotype.Component;

/**
 * The part on inputs in the copy of a contributor's data: what is written, files not submitted yet, requests, each
 * receipt, and exactly what was sent with its files.
 */
@Component
class InputTelling {

    private static final int PART = 50;

    private final InputQueries queries;
    private final Answers answers;
    private final Receipts receipts;
    private final SentArchive archive;
    private final Extensions extensions;
    private final Documents documents;
    private final FileTelling files;
    private final InputOrigins origins;

    InputTelling(
            InputQueries queries,
            Answers answers,
            Receipts receipts,
            SentArchive archive,
            Extensions extensions,
            Documents documents,
            FileTelling files,
            InputOrigins origins) {
        this.queries = queries;
        this.answers = answers;
        this.receipts = receipts;
        this.archive = archive;
        this.extensions = extensions;
        this.documents = documents;
        this.files = files;
        this.origins = origins;
    }

    void tell(Actor actor, PersonalData.Telling to) throws IOException {
        List<InputRow> part = queries.ours(actor, null, 0, PART).rows();
        for (int from = PART; !part.isEmpty(); from += PART) {
            for (InputRow row : part) {
                tell(actor, row, to);
            }
            part = queries.ours(actor, null, from, PART).rows();
        }
    }

    private void tell(Actor actor, InputRow row, PersonalData.Telling to) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", row.id().toString());
        fields.put("call", row.call().code().value());
        fields.put("status", row.status().name());
        fields.put("startedAt", row.begunAt());
        if (row.submittedAt() != null) {
            fields.put("submittedAt", row.submittedAt());
        }
        if (row.asLead()) {
            origins.kept(actor, row.id())
                    .ifPresent(
                            origin -> fields.put("startedFrom", origin.title().text()));
        }
        List<DocumentDetails> unsent = List.of();
        if (row.asLead() && row.status() != InputStatus.WITHDRAWN) {
            fields.put("answers", written(actor, row));
            unsent = unsent(actor, row);
            fields.put("files", FileTelling.names(unsent));
            extensions.of(actor, row.call().id(), row.id().value()).ifPresent(asked -> tell(asked, fields));
        }
        List<ReceiptDetails> all = receipts.of(actor, row.id().value());
        fields.put(
                "receipts",
                all.stream().map(receipt -> String.valueOf(receipt.number())).toList());
        to.record(fields);
        files.tell(actor, unsent, "input-" + row.id() + "-file-", to);
        for (ReceiptDetails receipt : all) {
            if (!receipt.isForgotten()) {
                to.file(
                        "input-" + row.id() + "-" + receipt.sequence() + ".zip",
                        out -> archive.write(actor, row.id().value(), receipt.sequence(), out));
            }
        }
    }

    private static void tell(ExtensionDetails asked, Map<String, Object> fields) {
        fields.put("extension", asked.reason());
        fields.put("askedAt", asked.askedAt());
        if (asked.answer() != null) {
            fields.put("answer", asked.answer());
        }
        if (asked.deadline() != null) {
            fields.put(
                    "deadline",
                    asked.deadline().local() + " " + asked.deadline().zone());
        }
    }

    /** Files that came after what was sent last, or were never sent. */
    private List<DocumentDetails> unsent(Actor actor, InputRow row) {
        return documents.of(actor, row.id().ref()).stream()
                .filter(file -> row.submittedAt() == null || file.storedAt().isAfter(row.submittedAt()))
                .toList();
    }

    /** What was answered, each after its question as the call has it in its own language. */
    private List<String> written(Actor actor, InputRow row) {
        Language original = row.call().original();
        AnswerWording wording = new AnswerWording(original, original, original.tag(), Countries.standard()::name);
        try {
            return answers.draft(actor, row.id()).answers().stream()
                    .filter(answer -> !answer.value().isEmpty())
                    .map(answer -> answer.question().label().original(original) + "\n"
                            + AnswerAsText.cell(wording.of(answer.question(), answer.value())))
                    .toList();
        } catch (NotFound deleted) {
            return List.of();
        }
    }
}
