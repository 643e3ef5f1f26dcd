package org.partnershipportal.consultation.call;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pages of a call at the desk, of whatever modules, for its report team: who is of it is asked once, and each page adds
 * one query at most.
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class DeskTabs {

    private final CallQueries queries;
    private final ObjectProvider<DeskTab> tabs;

    DeskTabs(CallQueries queries, ObjectProvider<DeskTab> tabs) {
        this.queries = queries;
        this.tabs = tabs;
    }

    /** Those that the actor may open, in their order; none for whoever is not named on the call, and before it is opened. */
    @Requires(Permission.READ_DESK)
    public List<DeskTabRow> of(Actor actor, CallId call) {
        Optional<ReportTeam> found = queries.team(call).filter(team -> team.has(actor));
        return found.stream()
                .flatMap(team -> tabs.stream()
                        .filter(tab -> tab.permission().isOpenTo(actor))
                        .sorted(Comparator.comparingInt(DeskTab::place))
                        .map(tab -> row(tab, team)))
                .toList();
    }

    private static DeskTabRow row(DeskTab tab, ReportTeam team) {
        OptionalLong count = tab.count(team);
        return new DeskTabRow(
                tab.page(),
                tab.titleKey(),
                tab.path(team.code()),
                tab.countKey(),
                count.isPresent() ? count.getAsLong() : null);
    }
}
