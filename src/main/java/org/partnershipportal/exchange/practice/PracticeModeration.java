package org.partnershipportal.exchange.practice;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.HideableText;
import org.partnershipportal.platform.moderation.HouseRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Those who tell a practice can appeal against its being hidden; another moderator, or the secretariat, decides. It is their own cause
 * for those who belong to the organisation that tells it.
 */
@Component
class PracticeModeration extends HideableText {

    private final PracticeRepository practices;
    private final Clock clock;

    PracticeModeration(PracticeRepository practices, JdbcClient jdbc, Clock clock) {
        super(jdbc);
        this.practices = practices;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return PracticeId.KIND;
    }

    @Override
    public Map<String, LocalizedText> titles(Collection<String> ids) {
        return practices
                .findByIdIn(ids.stream()
                        .flatMap(id -> PracticeId.parse(id).stream())
                        .map(PracticeId::value)
                        .toList())
                .stream()
                .collect(Collectors.toMap(found -> found.id().toString(), Practice::title));
    }

    @Override
    public String path(String id) {
        return PracticeId.parse(id).map(PracticeLinks::page).orElse(PracticeLinks.LIST);
    }

    @Override
    protected Permission hides() {
        return Permission.HIDE_PRACTICE;
    }

    @Override
    public boolean speaksFor(Actor actor, String id) {
        return find(id).filter(found -> PracticePolicy.speaksFor(actor, found)).isPresent();
    }

    @Override
    protected String isOfWriter(String id) {
        return "EXISTS (SELECT 1 FROM practice_practices p WHERE p.id = %s AND p.organisation = :writer)".formatted(id);
    }

    @Override
    protected String isOwnCauseOfPerson(String id) {
        return "EXISTS (SELECT 1 FROM practice_practices p WHERE p.id = %s AND p.organisation IN (%s))"
                .formatted(id, MemberDirectory.organisationsOf(":person"));
    }

    /** The published rule by which it is hidden. */
    @Override
    public List<Sentence> grounds(String id) {
        return find(id).flatMap(found -> Optional.ofNullable(found.hiddenBy()))
                .map(HouseRule::key)
                .map(key -> List.of(Sentence.of(key)))
                .orElse(List.of());
    }

    @Override
    public void overturn(Actor by, String id, String reason) {
        find(id).ifPresent(found -> {
            found.reinstate(by.ref(), clock.instant());
            practices.save(found);
        });
    }

    private Optional<Practice> find(String id) {
        return PracticeId.parse(id).flatMap(known -> practices.findById(known.value()));
    }
}
