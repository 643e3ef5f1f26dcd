package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallRows;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.shared.Ids;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** Calls for inputs; what came of them follows from the records, so that nobody links them by hand. */
@Component
class CallEnds implements LinkedKind {

    private final Calls calls;

    CallEnds(Calls calls) {
        this.calls = calls;
    }

    /** The call at an end of a link. */
    static LinkEnd end(CallId id) {
        return new LinkEnd(RecordKind.CALL, id.toString());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CALL;
    }

    @Override
    public Optional<String> id(String text) {
        return Ids.parse(text, CallId::new).map(CallId::toString);
    }

    @Override
    public Optional<String> named(Actor actor, String typed) {
        return CallCode.parse(TypedAddress.lastPart(typed))
                .flatMap(code ->
                        calls.coded(actor, List.of(code)).values().stream().findFirst())
                .map(call -> call.id().toString());
    }

    @Override
    public Where visibleTo(Actor actor, String key, String id) {
        return CallRows.visibleTo(actor, key);
    }

    @Override
    public List<LinkedRecord> read(Actor actor, Language reader, Collection<String> ids) {
        return calls
                .summaries(
                        actor,
                        ids.stream()
                                .flatMap(id -> Ids.parse(id, CallId::new).stream())
                                .toList())
                .values()
                .stream()
                .map(call -> record(call, reader))
                .toList();
    }

    private static LinkedRecord record(CallSummary call, Language reader) {
        LocalizedText title = call.title()
                .in(reader, call.original())
                .orElseGet(() -> new LocalizedText(call.code().value(), Language.EN.tag()));
        return new LinkedRecord(
                end(call.id()),
                title,
                new LocalizedText("", reader.tag()),
                "",
                CallLinks.PUBLIC + "/" + call.code(),
                CallLinks.page(call.code()));
    }
}
