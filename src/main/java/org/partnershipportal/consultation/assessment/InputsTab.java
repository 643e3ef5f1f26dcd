package org.partnershipportal.consultation.assessment;

import java.time.Clock;
import java.util.OptionalLong;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** What came, with how many inputs can be read; no number before the deadline (R14.9). */
@Component
class InputsTab implements DeskTab {

    private final FigureQueries queries;
    private final Clock clock;

    InputsTab(FigureQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public String page() {
        return "inputs";
    }

    @Override
    public Permission permission() {
        return Permission.READ_DESK;
    }

    @Override
    public String titleKey() {
        return "assessment.list.title";
    }

    @Override
    public String path(CallCode code) {
        return AssessmentLinks.inputs(code);
    }

    @Override
    public OptionalLong count(ReportTeam team) {
        return team.isOver()
                ? OptionalLong.of(queries.count(AssessmentPolicy.readable(team.call(), clock.instant())))
                : OptionalLong.empty();
    }
}
