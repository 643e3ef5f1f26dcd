package org.partnershipportal.consultation.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports on calls: started, drafted, cleared by another person, published in versions. Their paragraphs are written in
 * {@link Paragraphs}. For everyone but the call's report team nothing that is being written exists (R0.1).
 */
@Service
@Transactional
@ForOwnPages
public class Reports {

    /** How long a reader is told that a colleague wrote somewhere. */
    static final Duration LATELY = Duration.ofMinutes(15);

    private final ReportDesk desk;
    private final ReportQueries queries;
    private final UsedInputs inputs;
    private final Calls calls;

    Reports(ReportDesk desk, ReportQueries queries, UsedInputs inputs, Calls calls) {
        this.desk = desk;
        this.queries = queries;
        this.inputs = inputs;
        this.calls = calls;
    }

    /**
     * Starts the report. Anyone who starts it counts as a drafter.
     *
     * @throws ChangedMeanwhile if there is one already
     */
    @Requires(Permission.WRITE_REPORT)
    public void begin(Actor actor, BeginReport command) {
        TeamReport at = desk.read(actor, command.call());
        at.team().status().requireInWork();
        if (at.report() != null) {
            throw new ChangedMeanwhile();
        }
        desk.save(new Report(command, at.team().code(), actor, desk.now()));
    }

    /**
     * Changes its title and introduction.
     *
     * @throws ChangedMeanwhile if somebody changed them since they were read
     * @throws NotAllowed while it is in clearance, or published and not drafted again
     */
    @Requires(Permission.WRITE_REPORT)
    public void edit(Actor actor, EditReport command) {
        of(actor, Permission.WRITE_REPORT, command.call(), report -> report.edit(command, actor, desk.now()));
    }

    /**
     * Gives it to another person to clear.
     *
     * @throws NotAllowed if it is not being drafted, or has no paragraph
     */
    @Requires(Permission.WRITE_REPORT)
    public void sendToClearance(Actor actor, CallId call) {
        of(
                actor,
                Permission.WRITE_REPORT,
                call,
                report -> report.sendToClearance(queries.countParagraphs(call), actor.ref(), desk.now()));
    }

    /**
     * Sends it back to its drafters.
     *
     * @throws ChangedMeanwhile if it was sent back or sent to clearance since it was read
     * @throws NotAllowed if it is not in clearance
     */
    @Requires(Permission.CLEAR_REPORT)
    public void sendBack(Actor actor, SendBack command) {
        of(actor, Permission.CLEAR_REPORT, command.call(), report -> {
            report.requireVersion(command.version());
            report.sendBack(command.reason(), actor.ref(), desk.now());
        });
    }

    /**
     * Clears it and with that publishes it as the next version; from the first on nobody withdraws an input to the
     * call.
     *
     * @param version the report's version that was read; nobody clears what nobody else has read
     * @return the number of the published version
     * @throws ChangedMeanwhile if it was sent back or sent to clearance since
     * @throws NotAllowed if it is not in clearance, the person has drafted of it since it was last published (four
     *     eyes, whoever they act for), it cites an input that was withdrawn or is not found admissible, or one of which
     *     less may be said in public since somebody looked at the citation, or the call takes inputs
     */
    @Requires(value = Permission.CLEAR_REPORT, freshSignIn = true)
    public int clear(Actor actor, CallId call, long version) {
        Report report = desk.locked(actor, Permission.CLEAR_REPORT, call);
        report.requireVersion(version);
        int number = report.clear(actor, desk.now());
        requireFit(desk.team(actor, call), queries.citations(call));
        desk.save(report);
        calls.report(Actor.system(), call);
        return number;
    }

    /** Every cited input still exists, can be used, and has been reviewed since it was last restricted or redacted. */
    private void requireFit(ReportTeam team, List<ReportQueries.Cited> citations) {
        Map<InputId, StandingInput> today = inputs.of(
                citations.stream().map(ReportQueries.Cited::input).distinct().toList());
        for (ReportQueries.Cited citation : citations) {
            StandingInput one = today.get(citation.input());
            if (one == null || !one.isCitable(team, desk.now())) {
                throw new NotAllowed("report.refusal.cites-unusable");
            }
        }
        if (citations.stream()
                .anyMatch(citation ->
                        !citation.changes(today.get(citation.input())).isEmpty())) {
            throw new NotAllowed("report.refusal.cites-changed");
        }
    }

    /**
     * Starts the next version from what was published last.
     *
     * @throws NotAllowed if it is being drafted or cleared already
     */
    @Requires(Permission.WRITE_REPORT)
    public void draftAgain(Actor actor, CallId call) {
        of(actor, Permission.WRITE_REPORT, call, report -> report.draftAgain(actor.ref(), desk.now()));
    }

    /**
     * The report as its team reads it, with its paragraphs, what they cite, and how that stands today; empty if none
     * was started. Six queries, however many there are.
     *
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public Optional<ReportDetails> details(Actor actor, CallCode code) {
        TeamReport at = desk.read(actor, code);
        Report report = at.report();
        if (report == null) {
            return Optional.empty();
        }
        List<ReportQueries.Cited> citations = queries.citations(report.call());
        Map<InputId, StandingInput> standing = inputs.of(
                citations.stream().map(ReportQueries.Cited::input).distinct().toList());
        Map<OrganisationId, OrganisationSummary> names = inputs.leads(actor, standing.values());
        Map<ParagraphId, List<CitationDetails>> cited = citations.stream()
                .collect(Collectors.groupingBy(
                        ReportQueries.Cited::paragraph,
                        Collectors.mapping(
                                one -> one.details(at.team(), standing.get(one.input()), names, desk.now()),
                                Collectors.toList())));
        Instant lately = desk.now().minus(LATELY);
        return Optional.of(new ReportDetails(
                report.call(),
                report.code(),
                report.version(),
                report.edition(),
                report.language(),
                report.title(),
                report.introduction(),
                report.status(),
                report.sentBack(),
                report.publishedVersion(),
                report.hasDrafted(actor),
                report.isClearable(at.team()),
                queries.paragraphs(report.call()).stream()
                        .map(paragraph ->
                                paragraph.details(actor, lately, cited.getOrDefault(paragraph.id(), List.of())))
                        .toList(),
                desk.allowed(actor, at)));
    }

    /** What the actor may do at a call's report, started or not. */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public Set<Permission> allowed(Actor actor, CallCode code) {
        return desk.allowed(actor, desk.read(actor, code));
    }

    private void of(Actor actor, Permission permission, CallId call, Consumer<Report> verb) {
        Report report = desk.locked(actor, permission, call);
        verb.accept(report);
        desk.save(report);
    }
}
