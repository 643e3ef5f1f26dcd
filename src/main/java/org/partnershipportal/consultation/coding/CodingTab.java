package org.partnershipportal.consultation.coding;

import java.util.OptionalLong;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** The codes of a call, with how many there are. */
@Component
class CodingTab implements DeskTab {

    private final CodingQueries queries;

    CodingTab(CodingQueries queries) {
        this.queries = queries;
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public String page() {
        return "coding";
    }

    @Override
    public Permission permission() {
        return Permission.CODE_INPUTS;
    }

    @Override
    public String titleKey() {
        return "coding.tree.title";
    }

    @Override
    public String path(CallCode code) {
        return CodingLinks.tree(code);
    }

    @Override
    public String countKey() {
        return "coding.tree.tab-count";
    }

    @Override
    public OptionalLong count(ReportTeam team) {
        return OptionalLong.of(queries.countCodes(team.call()));
    }
}
