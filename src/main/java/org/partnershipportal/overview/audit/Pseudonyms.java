package org.partnershipportal.overview.audit;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.CanonicalJson;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.DerivedKey;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The names by which auditors know what is confidential. A record has one name wherever it appears. Persons,
 * organisations and everything else have a different one within each record, so that two records are never joined by
 * them (mission.md, Who acts).
 */
@Component
class Pseudonyms {

    /** What everybody knows of a confidential record: the call it answers. */
    private static final Set<String> PUBLIC_KINDS = Set.of("call", "report");

    private static final String CALL = "call";

    private final DerivedKey key;
    private final Pseudonym records;

    Pseudonyms(PortalSettings settings) {
        key = DerivedKey.of(settings, "names in the audit trail");
        records = new Pseudonym(key.mac("records"));
    }

    /** The row with pseudonyms instead of ids, and with its hour; the words of its facts, which narrow who spoke, are left out. */
    TrailRow hide(TrailRow row, String about) {
        Pseudonym within = within(about.isEmpty() ? row.id().toString() : about);
        return new TrailRow(
                row.id(),
                row.shownAt(),
                row.kind(),
                PUBLIC_KINDS.contains(row.subject().kind())
                        ? row.subject()
                        : new ContentRef(
                                row.subject().kind(), record(row.subject().id())),
                new ActorRef(
                        row.by().kind(),
                        hide(row.by().person(), within),
                        hide(row.by().organisation(), within)),
                CanonicalJson.write(hide(CanonicalJson.read(row.facts()), about, within)),
                row.reason(),
                record(about));
    }

    /** The id of the record that has this name; empty if it is no name. */
    Optional<UUID> recordBehind(String name) {
        return uuid(name).map(records::behind);
    }

    /** The id of the person or organisation that has this name in the life of the record; empty if it is no name. */
    Optional<UUID> actorBehind(String name, UUID record) {
        return uuid(name).map(within(record.toString())::behind);
    }

    private Pseudonym within(String record) {
        return new Pseudonym(key.mac("within " + record));
    }

    private static @Nullable UUID hide(@Nullable UUID id, Pseudonym within) {
        return id == null ? null : within.of(id);
    }

    /** A refused act may name what is no id: that has a name which leads nowhere. */
    private String record(String id) {
        return id.isEmpty()
                ? ""
                : uuid(id).map(records::of).orElseGet(() -> ofText(id)).toString();
    }

    private UUID ofText(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(key.mac("text " + text));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private Map<String, Object> hide(JsonNode facts, String about, Pseudonym within) {
        Map<String, Object> shown = new HashMap<>();
        facts.properties().forEach(fact -> {
            if (fact.getKey().equals(CALL)) {
                shown.put(CALL, fact.getValue().asString());
            } else {
                fact(fact.getValue(), about, within).ifPresent(value -> shown.put(fact.getKey(), value));
            }
        });
        return shown;
    }

    private Optional<Object> fact(JsonNode value, String about, Pseudonym within) {
        if (value.isNumber()) {
            return Optional.of(new CanonicalJson.Raw(value.toString()));
        }
        if (value.isObject()) {
            return Optional.of(hide(value, about, within));
        }
        if (value.isArray()) {
            return Optional.of(value.values().stream()
                    .flatMap(one -> fact(one, about, within).stream())
                    .toList());
        }
        String text = value.asString();
        return text.equals(about) ? Optional.of(record(text)) : uuid(text).map(within::of);
    }

    private static Optional<UUID> uuid(String text) {
        return PersonId.parse(text).map(PersonId::value);
    }
}
