package org.partnershipportal.consultation.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reports say and cite while they are written, for the modules that publish them and announce the outcomes of
 * inputs.
 */
@Service
@Transactional(readOnly = true)
public class ReportContents {

    private final ReportRepository reports;
    private final Change<Report> change;
    private final ReportQueries queries;

    ReportContents(ReportRepository reports, ReportQueries queries, Changes changes) {
        this.change = changes.of(Report.class, "call_id", reports::saveAndFlush);
        this.reports = reports;
        this.queries = queries;
    }

    /**
     * What a report says and cites at this moment; three queries, however long it is.
     *
     * @throws NotFound if none was started
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public ReportContent content(Actor actor, CallId call) {
        Report report = reports.findById(call.value()).orElseThrow(NotFound::new);
        Map<ParagraphId, List<ReportContent.Cited>> cited = queries.citations(call).stream()
                .collect(Collectors.groupingBy(
                        ReportQueries.Cited::paragraph,
                        Collectors.mapping(
                                one -> new ReportContent.Cited(one.input(), one.passage()), Collectors.toList())));
        return new ReportContent(
                call,
                report.code(),
                report.language(),
                report.title(),
                report.introduction(),
                queries.paragraphs(call).stream()
                        .map(paragraph -> new ReportContent.ParagraphContent(
                                paragraph.anchor(),
                                paragraph.number(),
                                paragraph.heading(),
                                paragraph.text(),
                                cited.getOrDefault(paragraph.id(), List.of())))
                        .toList());
    }

    /** The inputs that a report cites at this moment, each once; none if it was not started. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<InputId> citedInputs(Actor actor, CallId call) {
        return queries.citedInputs(call);
    }

    /**
     * Locks a report until the transaction ends, so that its own changes and what follows from it come one after the other. It
     * is asked for before anything is read, for what was read before may have changed while it waited.
     *
     * @return whether there is a report
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public boolean lock(Actor actor, CallId call) {
        return change.lock(call).isPresent();
    }
}
