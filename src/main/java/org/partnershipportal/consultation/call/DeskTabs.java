package org.partnershipportal.consultation.call;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pages of a call at the desk, from all modules, for its report team: membership is checked once, and each page
 * adds at most one query.
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class DeskTabs {

    /**
     * A page of one call at the desk that the actor may open.
     *
     * @param page its name, as in {@link CallLinks#deskTabs}
     * @param titleKey key of its title
     * @param path its address below {@code /app/{acting}/}
     * @param countKey key of how many there are of what it shows; {@code null} where the number says enough
     * @param count how many; {@code null} while not even the number may be read
     */
    public record Row(
            String page,
            String titleKey,
            String path,
            @Nullable String countKey,
            @Nullable Long count) {}

    private final CallQueries queries;
    private final ObjectProvider<DeskTab> tabs;

    DeskTabs(CallQueries queries, ObjectProvider<DeskTab> tabs) {
        this.queries = queries;
        this.tabs = tabs;
    }

    /**
     * Those that the actor may open, in their order; none for anyone who is not named on the call, and before it is
     * opened.
     */
    @Requires(Permission.READ_DESK)
    public List<Row> of(Actor actor, CallId call) {
        Optional<ReportTeam> found = queries.team(call).filter(team -> team.has(actor));
        return found.stream()
                .flatMap(team -> tabs.stream()
                        .filter(tab -> tab.permission().isOpenTo(actor))
                        .sorted(Comparator.comparingInt(DeskTab::place))
                        .map(tab -> row(tab, team)))
                .toList();
    }

    private static Row row(DeskTab tab, ReportTeam team) {
        OptionalLong count = tab.count().apply(team);
        return new Row(
                tab.page(),
                tab.titleKey(),
                tab.path().apply(team.code()),
                tab.countKey(),
                count.isPresent() ? count.getAsLong() : null);
    }
}
