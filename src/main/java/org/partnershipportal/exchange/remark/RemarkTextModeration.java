package org.partnershipportal.exchange.remark;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.practice.PracticeMentions;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.HideableText;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One of the two texts of a remark that a moderator has hidden; another moderator, or the secretariat, decides the appeal. It is their
 * own cause for those who belong to the organisation that wrote the remark, or to the one that tells the practice.
 */
abstract class RemarkTextModeration extends HideableText {

    private final RemarkText which;
    private final RemarkRepository remarks;
    private final PracticeMentions practices;
    private final Clock clock;

    RemarkTextModeration(
            RemarkText which, RemarkRepository remarks, PracticeMentions practices, JdbcClient jdbc, Clock clock) {
        super(jdbc);
        this.which = which;
        this.remarks = remarks;
        this.practices = practices;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return which.kind();
    }

    /** The title of the practice. */
    @Override
    public Map<String, LocalizedText> titles(Collection<String> ids) {
        Map<String, PracticeId> about = remarks
                .findByIdIn(ids.stream()
                        .flatMap(id -> RemarkId.parse(id).stream())
                        .map(RemarkId::value)
                        .toList())
                .stream()
                .collect(Collectors.toMap(found -> found.id().toString(), Remark::practice));
        Map<PracticeId, LocalizedText> known = practices.titles(Actor.system(), about.values());
        Map<String, LocalizedText> titles = new HashMap<>();
        about.forEach(
                (id, practice) -> Optional.ofNullable(known.get(practice)).ifPresent(title -> titles.put(id, title)));
        return titles;
    }

    @Override
    public String path(String id) {
        return find(id).map(found -> PracticeLinks.page(found.practice())).orElse(PracticeLinks.LIST);
    }

    @Override
    protected Permission hides() {
        return Permission.HIDE_REMARK;
    }

    @Override
    public boolean speaksFor(Actor actor, String id) {
        return find(id).filter(found -> RemarkPolicy.speaksFor(actor, found, which))
                .isPresent();
    }

    @Override
    protected String isOwnCauseOfPerson(String id) {
        String own = MemberDirectory.boundTo(":person");
        return """
            EXISTS (SELECT 1 FROM remark_remarks r WHERE r.id = %1$s AND (r.organisation IN (%2$s) OR r.owner IN (%2$s)))
            """.formatted(id, own);
    }

    /** The published rule by which it is hidden. */
    @Override
    public List<Sentence> grounds(String id) {
        return find(id).flatMap(found -> Optional.ofNullable(found.hiddenBy(which)))
                .map(rule -> List.of(Sentence.of(rule.key())))
                .orElse(List.of());
    }

    @Override
    public void overturn(Actor by, String id, String reason) {
        find(id).ifPresent(found -> {
            found.reinstate(which, by.ref(), clock.instant());
            remarks.save(found);
        });
    }

    private Optional<Remark> find(String id) {
        return RemarkId.parse(id).flatMap(known -> remarks.findById(known.value()));
    }
}
