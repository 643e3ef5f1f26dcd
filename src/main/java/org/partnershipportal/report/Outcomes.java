package org.partnershipportal.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Permission;
import org.partnershipportal.access.Requires;
import org.partnershipportal.call.CallCode;
import org.partnershipportal.call.CallId;
import org.partnershipportal.call.ReportTeam;
import org.partnershipportal.input.InputDetails;
import org.partnershipportal.input.InputId;
import org.partnershipportal.input.Inputs;
import org.partnershipportal.organisation.OrganisationId;
import org.partnershipportal.organisation.OrganisationSummary;
import org.partnershipportal.shared.LocalizedText;
import org.partnershipportal.shared.NotAllowed;
import org.partnershipportal.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of each input (R14.7): a paragraph of the published report cites it, or the report team says why none does.
 * Contributors are told when the team sends it; who still lacks a reason, the team sees.
 */
@Service
@Transactional
public class Outcomes {

    /** The longest part of a list. */
    private static final int MOST = 200;

    private final ReportDesk desk;
    private final VersionRecords versions;
    private final OutcomeRecords records;
    private final UsedInputs inputs;
    private final Inputs own;

    Outcomes(ReportDesk desk, VersionRecords versions, OutcomeRecords records, UsedInputs inputs, Inputs own) {
        this.desk = desk;
        this.versions = versions;
        this.records = records;
        this.inputs = inputs;
        this.own = own;
    }

    /**
     * Says why inputs are used in no paragraph. It holds for as long as none cites them.
     *
     * @throws NotFound if one of them was withdrawn, or is one to another call
     * @throws NotAllowed if one of them is inadmissible, or its own time is not over
     */
    @Requires(Permission.SEND_OUTCOMES)
    public void giveReason(Actor actor, GiveReason command) {
        ReportTeam team = desk.team(actor, command.call());
        Report report = desk.locked(actor, Permission.SEND_OUTCOMES, team);
        inputs.requireUsable(team, command.inputs(), desk.now());
        records.say(command, Objects.requireNonNull(actor.person()), desk.now());
        report.note(
                new ReportEvent.ReasonsGiven(command.call(), command.inputs().size(), actor.ref(), desk.now()));
        desk.save(report);
    }

    /**
     * Tells the contributors of every input that has an outcome what it is; those who were told the same before are not told
     * again.
     *
     * @throws NotAllowed if no report was published
     */
    @Requires(Permission.SEND_OUTCOMES)
    public OutcomesTold send(Actor actor, CallId call) {
        ReportTeam team = desk.team(actor, call);
        Report report = desk.locked(actor, Permission.SEND_OUTCOMES, team);
        report.requirePublished();
        Instant now = desk.now();
        OutcomeReckoning reckoning = reckoning(team, report.publishedVersion());
        Map<InputId, OutcomeRecords.Told> before = records.told(call);
        Map<InputId, OutcomeRecords.Told> told = new HashMap<>();
        int anew = 0;
        for (InputId input : reckoning.inputs()) {
            OutcomeState state = reckoning.state(input);
            if (state != OutcomeState.LACKING) {
                boolean used = state == OutcomeState.USED;
                OutcomeRecords.Told earlier = before.get(input);
                Instant since = earlier != null && earlier.used() == used ? earlier.at() : now;
                anew += since.equals(now) ? 1 : 0;
                told.put(input, new OutcomeRecords.Told(call, report.publishedVersion(), used, since));
            }
        }
        records.tell(told);
        report.note(new ReportEvent.OutcomesSent(call, report.publishedVersion(), anew, actor.ref(), now));
        desk.save(report);
        return new OutcomesTold(anew, reckoning.inputs().size() - told.size());
    }

    /**
     * What has become of the inputs to a call.
     *
     * @param only only those in this state; {@code null} for all
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public OutcomeList list(Actor actor, CallCode code, @Nullable OutcomeState only, int from, int max) {
        AtDesk at = desk.read(actor, code);
        CallId call = at.team().call();
        int version = at.report() == null ? 0 : at.report().publishedVersion();
        OutcomeReckoning reckoning = reckoning(at.team(), version);
        Map<InputId, OutcomeRecords.Told> told = records.told(call);
        List<InputId> found = reckoning.inputs().stream()
                .filter(input -> only == null || reckoning.state(input) == only)
                .toList();
        List<InputId> part = found.stream()
                .skip(Math.max(0, from))
                .limit(Math.clamp(max, 1, MOST))
                .toList();
        Map<OrganisationId, OrganisationSummary> names =
                inputs.leads(actor, part.stream().map(reckoning::standing).toList());
        return new OutcomeList(
                call,
                version,
                part.stream()
                        .map(input -> reckoning.row(input, names, told.get(input)))
                        .toList(),
                found.size(),
                reckoning.count(OutcomeState.USED),
                reckoning.count(OutcomeState.NOT_USED),
                reckoning.count(OutcomeState.LACKING),
                (int) reckoning.inputs().stream()
                        .filter(input -> reckoning.isUntold(input, told.get(input)))
                        .count(),
                desk.allowed(actor, at));
    }

    /**
     * What has become of an input, for its contributors: the lead, who co-signed what was submitted, the bearer of a sealed
     * one's code. Empty until they were told, and for whoever reads the input without having signed that.
     *
     * @throws NotFound for everyone else (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<OutcomeDetails> of(Actor actor, InputId input) {
        InputDetails its = own.details(actor, input); // refuses everyone who may not read it
        return records.told(input)
                .filter(told -> its.allowed().contains(Permission.READ_OUTCOME))
                .map(told -> details(input, told));
    }

    /** Of which inputs the contributors were told in one sending, and whether each is used; for those who notify them. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Map<InputId, Boolean> told(Actor actor, CallId call, Instant at) {
        return records.told(call).entrySet().stream()
                .filter(one -> one.getValue().at().equals(at))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().used()));
    }

    private OutcomeDetails details(InputId input, OutcomeRecords.Told told) {
        VersionRecords.Kept version = versions.of(told.call(), told.version());
        List<UsedIn> paragraphs = versions.uses(told.call(), told.version(), input).stream()
                .map(VersionRecords.Use::paragraph)
                .toList();
        OutcomeRecords.Reason reason = paragraphs.isEmpty()
                ? records.reason(input).orElse(new OutcomeRecords.Reason(OutcomeReason.INADMISSIBLE, ""))
                : null;
        String language = version.language().tag();
        return new OutcomeDetails(
                input,
                version.code(),
                new LocalizedText(version.title(), language),
                told.version(),
                paragraphs,
                reason == null ? null : reason.reason(),
                new LocalizedText(reason == null ? "" : reason.text(), language),
                told.at());
    }

    private OutcomeReckoning reckoning(ReportTeam team, int version) {
        return new OutcomeReckoning(
                inputs.readable(team, desk.now()),
                versions.uses(team.call(), version, null),
                records.reasons(team.call()));
    }
}
