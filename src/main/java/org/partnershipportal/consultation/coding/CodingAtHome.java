package org.partnershipportal.consultation.coding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.call.RunCall;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The person's closed calls whose inputs are being coded, on the home page. Three queries. */
@Component
class CodingAtHome implements OpenTasks {

    /** Of how many of the person's latest calls it is asked. */
    private static final int LATEST = 20;

    private final ReportTeams teams;
    private final Calls calls;
    private final JdbcClient jdbc;

    CodingAtHome(ReportTeams teams, Calls calls, JdbcClient jdbc) {
        this.teams = teams;
        this.calls = calls;
        this.jdbc = jdbc;
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        if (!Permission.CODE_INPUTS.isOpenTo(actor)) {
            return List.of();
        }
        List<RunCall> run = teams.ranBy(actor, LATEST);
        List<CallId> ids = run.stream().map(RunCall::id).toList();
        Map<CallId, Long> codes = codes(ids);
        Map<CallId, CallSummary> known = codes.isEmpty() ? Map.of() : calls.summaries(actor, codes.keySet());
        return run.stream()
                .filter(call -> isClosed(known.get(call.id())))
                .map(call -> new HomeLine(
                        Part.WATCHED,
                        Sentence.of("coding.home.under-way"),
                        call.title(),
                        List.of(Sentence.of("coding.home.codes", codes.getOrDefault(call.id(), 0L))),
                        null,
                        CodingLinks.tree(call.code()),
                        null))
                .limit(HomeLine.MOST)
                .toList();
    }

    private static boolean isClosed(@Nullable CallSummary call) {
        return call != null && call.status() == CallStatus.CLOSED;
    }

    private Map<CallId, Long> codes(List<CallId> calls) {
        record Counted(CallId callId, long codes) {}
        return calls.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT c.call_id, COUNT(*) AS codes FROM coding_codes c WHERE c.call_id IN (:calls)"
                                + " GROUP BY c.call_id")
                        .param("calls", calls)
                        .query(Counted.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Counted::callId, Counted::codes));
    }
}
