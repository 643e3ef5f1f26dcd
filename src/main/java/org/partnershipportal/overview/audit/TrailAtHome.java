package org.partnershipportal.overview.audit;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/**
 * What an auditor sees first: the latest statement of an identity that was read, and the latest refusals; kinds and days, as the
 * trail shows them. Two queries.
 */
@Component
class TrailAtHome implements OpenTasks {

    private static final TrailFilter REFUSED = new TrailFilter("", "", "", true, null, null);
    private static final TrailFilter IDENTITIES =
            new TrailFilter(EventKind.ofSentence("input.event.identity-statement-read"), "", "", false, null, null);

    private final Trail trail;

    TrailAtHome(Trail trail) {
        this.trail = trail;
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        return Permission.READ_TRAIL.isOpenTo(actor)
                ? Stream.concat(
                                trail.rows(actor, IDENTITIES, null, 1).stream(),
                                trail.rows(actor, REFUSED, null, HomeLine.MOST).stream())
                        .limit(HomeLine.MOST)
                        .map(TrailAtHome::line)
                        .toList()
                : List.of();
    }

    private static HomeLine line(TrailRow row) {
        Sentence what = Sentence.of(row.sentenceKey());
        return new HomeLine(
                Part.WATCHED,
                row.refused() ? Sentence.of("audit.trail.refused", what) : what,
                null,
                List.of(),
                null,
                "audit",
                row.at());
    }
}
