package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/**
 * One's own inputs on the home page, and for the custodian the identity statements that were left, by call and hour,
 * without saying whose they are (R14.8).
 */
@Component
class InputsAtHome implements OpenTasks {

    private final InputQueries queries;
    private final SealedInputs sealed;
    private final Calls calls;

    InputsAtHome(InputQueries queries, SealedInputs sealed, Calls calls) {
        this.queries = queries;
        this.sealed = sealed;
        this.calls = calls;
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        if (Permission.READ_IDENTITY_STATEMENT.isOpenTo(actor)) {
            return statements(actor);
        }
        return actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ORGANISATION ? ours(actor) : List.of();
    }

    private List<HomeLine> ours(Actor actor) {
        return queries.ours(actor, null, 0, HomeLine.MOST).rows().stream()
                .map(input -> {
                    Instant submitted = input.submittedAt();
                    HomeLine line = new HomeLine(
                            Part.OURS,
                            null,
                            name(input.call()),
                            List.of(
                                    submitted == null
                                            ? Sentence.of("input.list.begun", input.begunAt())
                                            : received(submitted, input.receipts())),
                            new HomeLine.Status(
                                    input.status().tone(), input.status().key()),
                            path(input),
                            submitted == null ? input.begunAt() : submitted);
                    return input.asLead()
                            ? line
                            : line.saying(Sentence.of(
                                    input.waitsForSignature() ? "input.list.co-signs" : "input.list.another-leads"));
                })
                .toList();
    }

    private static Sentence received(Instant at, int versions) {
        return versions < 2
                ? Sentence.of("input.list.received", at)
                : Sentence.of("input.home.received-version", at, versions);
    }

    private static String path(InputRow input) {
        if (!input.asLead()) {
            return InputLinks.sign(input.id());
        }
        return input.status() == InputStatus.DRAFT ? InputLinks.page(input.id()) : InputLinks.receipt(input.id());
    }

    private List<HomeLine> statements(Actor actor) {
        List<StatementRow> left = sealed.statements(actor, 0, HomeLine.MOST).rows();
        Map<CallId, CallSummary> known =
                calls.summaries(actor, left.stream().map(StatementRow::call).collect(Collectors.toSet()));
        return left.stream()
                .filter(row -> known.containsKey(row.call()))
                .map(row -> statement(row, name(known.get(row.call()))))
                .toList();
    }

    private static HomeLine statement(StatementRow row, LocalizedText call) {
        Instant downloaded = row.downloadedAt();
        return downloaded == null
                ? HomeLine.happened(
                        Part.WATCHED, Sentence.of("input.home.statement"), call, InputLinks.STATEMENTS, row.leftAt())
                : HomeLine.happened(
                        Part.BECAME,
                        Sentence.of("input.home.statement-downloaded"),
                        call,
                        InputLinks.STATEMENTS,
                        downloaded);
    }

    private static LocalizedText name(@Nullable CallSummary call) {
        CallSummary known = java.util.Objects.requireNonNull(call);
        return new LocalizedText(
                known.title().original(known.original()), known.original().tag());
    }
}
