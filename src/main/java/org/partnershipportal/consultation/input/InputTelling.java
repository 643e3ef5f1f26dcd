package org.partnershipportal.consultation.input;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.receipt.SentArchive;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;

/** Tells contributors of all their inputs: what is written, each receipt, and exactly what was sent with its files. */
@Component
class InputTelling {

    private static final int PART = 50;

    private final InputQueries queries;
    private final Answers answers;
    private final Receipts receipts;
    private final SentArchive archive;

    InputTelling(InputQueries queries, Answers answers, Receipts receipts, SentArchive archive) {
        this.queries = queries;
        this.answers = answers;
        this.receipts = receipts;
        this.archive = archive;
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
        if (row.asLead() && row.status() != InputStatus.WITHDRAWN) {
            fields.put("answers", written(actor, row.id()));
        }
        List<ReceiptDetails> all = receipts.of(actor, row.id().value());
        fields.put(
                "receipts",
                all.stream().map(receipt -> String.valueOf(receipt.number())).toList());
        to.record(fields);
        for (ReceiptDetails receipt : all) {
            if (!receipt.isForgotten()) {
                to.file(
                        "input-" + row.id() + "-" + receipt.sequence() + ".zip",
                        out -> archive.write(actor, row.id().value(), receipt.sequence(), out));
            }
        }
    }

    private List<String> written(Actor actor, InputId id) {
        try {
            return answers.draft(actor, id).answers().stream()
                    .map(answer -> answer.question() + ": " + answer.value())
                    .toList();
        } catch (NotFound deleted) {
            return List.of();
        }
    }
}
