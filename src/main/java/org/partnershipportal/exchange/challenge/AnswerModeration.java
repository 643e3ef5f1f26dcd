package org.partnershipportal.exchange.challenge;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.HideableText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Those who answered a challenge can appeal against the hiding of their answer; another moderator, or the secretariat, decides. It
 * is their own cause for those who belong to the organisation that answered, or to the one that told the challenge.
 */
@Component
class AnswerModeration extends HideableText {

    private final AnswerPolicy policy = new AnswerPolicy();
    private final ChallengeRepository challenges;
    private final Clock clock;

    AnswerModeration(ChallengeRepository challenges, JdbcClient jdbc, Clock clock) {
        super(jdbc);
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return AnswerId.KIND;
    }

    /** The title of the challenge. */
    @Override
    public Map<String, LocalizedText> titles(Collection<String> ids) {
        Map<String, LocalizedText> titles = new HashMap<>();
        challenges
                .findByAnswersIdIn(ids.stream()
                        .flatMap(id -> AnswerId.parse(id).stream())
                        .map(AnswerId::value)
                        .toList())
                .forEach(found -> found.answers().stream()
                        .map(one -> one.id().toString())
                        .filter(ids::contains)
                        .forEach(id -> titles.put(id, found.title())));
        return titles;
    }

    @Override
    public String path(String id) {
        return find(id).map(found -> ChallengeLinks.page(found.challenge().id()))
                .orElse(ChallengeLinks.LIST);
    }

    @Override
    protected Permission hides() {
        return Permission.HIDE_ANSWER;
    }

    @Override
    public boolean mayReport(Actor actor, String id) {
        return find(id).filter(found -> policy.allowed(actor, found).contains(Permission.REPORT_TEXT))
                .isPresent();
    }

    @Override
    public boolean speaksFor(Actor actor, String id) {
        return find(id).filter(found -> AnswerPolicy.speaksFor(actor, found.answer()))
                .isPresent();
    }

    @Override
    protected String isOfWriter(String id) {
        return "EXISTS (SELECT 1 FROM challenge_answers a WHERE a.id = %s AND a.organisation = :writer)".formatted(id);
    }

    @Override
    protected String isOwnCauseOfPerson(String id) {
        String own = MemberDirectory.boundTo(":person");
        return """
            EXISTS (SELECT 1 FROM challenge_answers a
                    JOIN challenge_challenges told ON told.id = a.challenge_id
                    WHERE a.id = %1$s AND (a.organisation IN (%2$s) OR told.organisation IN (%2$s)))
            """.formatted(id, own);
    }

    /** The published rule by which it is hidden. */
    @Override
    public List<Sentence> grounds(String id) {
        return find(id).flatMap(found -> Optional.ofNullable(found.answer().hiddenBy()))
                .map(rule -> List.of(Sentence.of(rule.key())))
                .orElse(List.of());
    }

    @Override
    public void overturn(Actor by, String id, String reason) {
        find(id).ifPresent(found -> {
            found.challenge().reinstate(found.answer().id(), by.ref(), clock.instant());
            challenges.save(found.challenge());
        });
    }

    private Optional<AnswerCase> find(String id) {
        return AnswerId.parse(id)
                .flatMap(known -> challenges
                        .findByAnswersId(known.value())
                        .map(found -> new AnswerCase(found, found.answer(known))));
    }
}
