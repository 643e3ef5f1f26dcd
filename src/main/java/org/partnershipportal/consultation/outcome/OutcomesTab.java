package org.partnershipportal.consultation.outcome;

import java.util.OptionalLong;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** What became of a call's inputs, with of how many the contributors were told. */
@Component
class OutcomesTab implements DeskTab {

    private final OutcomeRecords records;

    OutcomesTab(OutcomeRecords records) {
        this.records = records;
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public String page() {
        return "outcomes";
    }

    @Override
    public Permission permission() {
        return Permission.SEND_OUTCOMES;
    }

    @Override
    public String titleKey() {
        return "outcome.desk.title";
    }

    @Override
    public String path(CallCode code) {
        return OutcomeLinks.desk(code);
    }

    @Override
    public String countKey() {
        return "outcome.desk.tab-count";
    }

    @Override
    public OptionalLong count(ReportTeam team) {
        return OptionalLong.of(records.countTold(team.call()));
    }
}
