package org.partnershipportal.exchange.challenge;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;

/** The challenges that an organisation tells, and what it answered to those of others. */
@Component
class ChallengeData implements PersonalData {

    private static final int PART = 50;

    private final Challenges challenges;
    private final ChallengeQueries queries;

    ChallengeData(Challenges challenges, ChallengeQueries queries) {
        this.challenges = challenges;
        this.queries = queries;
    }

    @Override
    public String part() {
        return "challenges";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        UUID own = actor.organisation().orElse(null);
        if (own == null) {
            return;
        }
        int from = 0;
        List<ChallengeId> part;
        do {
            part = queries.concerning(new OrganisationId(own), from, PART);
            for (ChallengeId id : part) {
                to.record(fields(challenges.details(actor, id), own));
            }
            from += part.size();
        } while (part.size() == PART);
    }

    private static Map<String, Object> fields(ChallengeDetails details, UUID own) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", details.title().text());
        fields.put("status", details.status().name());
        if (isOf(details.author() == null ? null : details.author().id(), own)) {
            fields.put("language", details.title().language());
            fields.put("reach", details.reach().name());
            fields.put("hard", details.hard().text());
            fields.put("tried", words(details.tried()));
            fields.put("helped", words(details.helped()));
        }
        fields.put(
                "answers",
                details.answers().stream()
                        .filter(one ->
                                isOf(one.author() == null ? null : one.author().id(), own))
                        .map(one -> one.givenAt() + " " + words(one.text()))
                        .toList());
        return fields;
    }

    private static boolean isOf(@Nullable OrganisationId author, UUID own) {
        return author != null && author.value().equals(own);
    }

    private static String words(@Nullable LocalizedText text) {
        return text == null ? "" : text.text();
    }
}
