package org.partnershipportal.consultation.report;

import java.util.OptionalLong;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** The report on a call, with how many paragraphs it has. */
@Component
class ReportTab implements DeskTab {

    private final ReportQueries queries;

    ReportTab(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public String page() {
        return "report";
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_REPORT;
    }

    @Override
    public String titleKey() {
        return "report.desk.title";
    }

    @Override
    public String path(CallCode code) {
        return ReportLinks.desk(code);
    }

    @Override
    public String countKey() {
        return "report.desk.tab-count";
    }

    @Override
    public OptionalLong count(ReportTeam team) {
        return OptionalLong.of(queries.countParagraphs(team.call()));
    }
}
