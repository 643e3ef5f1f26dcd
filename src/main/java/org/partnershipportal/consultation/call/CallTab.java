package org.partnershipportal.consultation.call;

import java.util.OptionalLong;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** The call itself, with how many parties wait for an answer to their request for more time. */
@Component
class CallTab implements DeskTab {

    private final CallQueries queries;

    CallTab(CallQueries queries) {
        this.queries = queries;
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public String page() {
        return "call";
    }

    @Override
    public Permission permission() {
        return Permission.READ_DESK;
    }

    @Override
    public String titleKey() {
        return "call.desk.tab";
    }

    @Override
    public String path(CallCode code) {
        return CallLinks.desk(code);
    }

    @Override
    public String countKey() {
        return "call.desk.tab-count";
    }

    @Override
    public OptionalLong count(ReportTeam team) {
        long asked = queries.countAsked(team.call());
        return asked == 0 ? OptionalLong.empty() : OptionalLong.of(asked);
    }
}
