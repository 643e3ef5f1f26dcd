package org.partnershipportal.cooperation.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Partnerships as records that are linked to them mention them, and what they rest on. */
@Service
@Transactional(readOnly = true)
public class PartnershipMentions {

    private final JdbcClient jdbc;
    private final PartnershipRepository partnerships;

    PartnershipMentions(JdbcClient jdbc, PartnershipRepository partnerships) {
        this.jdbc = jdbc;
        this.partnerships = partnerships;
    }

    /** Some of them; those that the actor may not know of are left out. One query. */
    @Requires(Permission.READ)
    public Map<PartnershipId, PartnershipMention> of(Actor actor, Collection<PartnershipId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : found(actor, Where.in("p.id", "ids", ids)).stream()
                        .collect(Collectors.toMap(PartnershipMention::id, Function.identity()));
    }

    /** The one whose number somebody typed; empty if there is none, or the actor may not know of it. At most one query. */
    @Requires(Permission.READ)
    public Optional<PartnershipMention> named(Actor actor, String typed) {
        return PartnershipNumber.parse(typed)
                .flatMap(number -> found(actor, Where.of("p.number = :number", "number", number.value())).stream()
                        .findFirst());
    }

    /** What a partnership says that it rests on; nothing if there is none. */
    @Requires(Permission.RUN_BY_ITSELF)
    public PartnershipAnchors anchors(Actor actor, PartnershipId id) {
        return partnerships
                .findById(id.value())
                .map(Partnership::terms)
                .map(terms -> new PartnershipAnchors(terms.rules(), terms.sdgTargets()))
                .orElseGet(() -> new PartnershipAnchors(Set.of(), Set.of()));
    }

    /**
     * All there are, part by part.
     *
     * @param after ids up to this one are left out
     * @param max how many at most
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<UUID> after(Actor actor, UUID after, int max) {
        return jdbc.sql("SELECT p.id FROM partnership_partnerships p WHERE p.id > :after ORDER BY p.id LIMIT :max")
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    private record Found(PartnershipId id, String number, String title, String textLanguage, PartnershipStatus status) {

        PartnershipMention mention() {
            return new PartnershipMention(
                    id, number, new LocalizedText(title, textLanguage), status.isFinal() ? status.key() : "");
        }
    }

    private List<PartnershipMention> found(Actor actor, Where wanted) {
        Where where = PartnershipPolicy.visibleTo(actor).and(wanted);
        return jdbc
                .sql("SELECT p.id, p.number, p.title, p.text_language, p.status FROM partnership_partnerships p WHERE "
                        + where.sql())
                .params(where.params())
                .query(Found.class)
                .list()
                .stream()
                .map(Found::mention)
                .toList();
    }
}
