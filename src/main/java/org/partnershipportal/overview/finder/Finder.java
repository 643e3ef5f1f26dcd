package org.partnershipportal.overview.finder;

import java.util.List;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.ground.shared.Typed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds records of every kind by words of their title, name or purpose, as each kind's own list finds them: who may know of one, that list's
 * policy says, and nothing else is found or counted (R0.1).
 */
@Service
@ForOwnPages
@Transactional(readOnly = true)
public class Finder {

    /** How many of each kind are shown. */
    private static final int SOME = 5;

    private final List<FindableRecords> kinds;
    private final Limits limits;

    Finder(List<FindableRecords> kinds, Limits limits) {
        this.kinds = kinds;
        this.limits = limits;
    }

    /**
     * The kinds of which something was found; each costs what a page of its list costs.
     *
     * @param reader the language in which the reader reads
     * @param words as typed; at most {@link Typed#MOST_SOUGHT} signs count, and without a letter or a digit nothing is found
     * @throws TryLater if a person has searched too often
     */
    @Requires(Permission.READ)
    public List<FoundKind> find(Actor actor, Language reader, String words) {
        String asked = Query.text(words);
        if (asked.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        limits.takeBy(Limit.OWN_FIND, actor);
        return kinds.stream()
                .map(kind -> kind.find(actor, reader, asked, SOME))
                .filter(found -> found.total() > 0)
                .toList();
    }
}
