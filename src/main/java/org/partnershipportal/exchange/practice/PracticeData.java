package org.partnershipportal.exchange.practice;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.FileTelling;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.springframework.stereotype.Component;

/** The practices that an organisation tells, drafts and withdrawn ones included, with their earlier versions and their files. */
@Component
class PracticeData implements PersonalData {

    private static final int PART = 50;

    private final Practices practices;
    private final PracticeQueries queries;
    private final Documents documents;
    private final FileTelling files;

    PracticeData(Practices practices, PracticeQueries queries, Documents documents, FileTelling files) {
        this.practices = practices;
        this.queries = queries;
        this.documents = documents;
        this.files = files;
    }

    @Override
    public String part() {
        return "practices";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        if (actor.organisation().isEmpty()) {
            return;
        }
        int from = 0;
        List<PracticeId> part;
        do {
            part = queries.toldBy(actor, from, PART);
            for (PracticeId id : part) {
                tell(actor, practices.details(actor, id), to);
            }
            from += part.size();
        } while (part.size() == PART);
    }

    private void tell(Actor actor, PracticeDetails details, Telling to) throws IOException {
        List<DocumentDetails> attached = documents.of(actor, details.id().ref());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", details.id().toString());
        fields.put("status", details.status().name());
        fields.put("since", Objects.toString(details.sharedAt(), ""));
        if (details.withdrawn() != null) {
            fields.put("reason", details.withdrawn().text());
        }
        said(fields, details.written());
        fields.put("files", FileTelling.names(attached));
        to.record(fields);
        files.tell(actor, attached, "practice-" + details.id() + "-file-", to);
        for (PracticeDetails.Version version : shared(actor, details)) {
            Map<String, Object> earlier = new LinkedHashMap<>();
            earlier.put("id", details.id().toString());
            earlier.put("number", version.number());
            earlier.put("at", version.at());
            said(earlier, version.text());
            to.record(earlier);
        }
    }

    /** Those that the record itself does not say: the earlier ones, and where a change is being written also the latest. */
    private List<PracticeDetails.Version> shared(Actor actor, PracticeDetails details) {
        return practices.versions(actor, details.id()).stream()
                .skip(details.next() == null ? 1 : 0)
                .toList();
    }

    private static void said(Map<String, Object> fields, PracticeText text) {
        fields.put("title", text.title());
        fields.put("language", text.language());
        fields.put("text", text.told());
        fields.put("type", Objects.toString(text.kind(), ""));
        fields.put(
                "country",
                Stream.concat(text.countries().stream().map(CountryCode::iso3), Stream.ofNullable(text.reach()))
                        .map(Object::toString)
                        .toList());
        fields.put(
                "period",
                Stream.of(text.since(), text.until())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList());
        fields.put("themes", List.copyOf(text.themes()));
        fields.put(
                "about",
                Stream.of(
                                text.rules().stream().map(RuleRef::toString),
                                text.instruments().stream(),
                                text.sdgTargets().stream(),
                                text.serves().stream().map(ServedGroup::name))
                        .flatMap(all -> all)
                        .toList());
        fields.put("unnamed", String.valueOf(text.unnamed()));
    }
}
