package org.partnershipportal.consultation.assessment;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.Moderated;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Those who submitted an input, or the holder of a sealed one with its code, can appeal against the decision that it is
 * inadmissible. Only another member of the call's report team can decide the appeal, because no moderator reads inputs.
 */
@Component
class InputModeration implements Moderated {

    private final AssessmentRepository assessments;
    private final Desk desk;
    private final InputRoll roll;
    private final MemberDirectory members;
    private final Calls calls;
    private final ReportTeams teams;
    private final Clock clock;

    InputModeration(
            AssessmentRepository assessments,
            Desk desk,
            InputRoll roll,
            MemberDirectory members,
            Calls calls,
            ReportTeams teams,
            Clock clock) {
        this.assessments = assessments;
        this.desk = desk;
        this.roll = roll;
        this.members = members;
        this.calls = calls;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return InputId.KIND;
    }

    /** The title of the call; whose input it is no title says. */
    @Override
    public Map<String, LocalizedText> titles(Collection<String> ids) {
        List<Assessment> found = assessments.findAllById(ids.stream()
                .flatMap(id -> InputId.parse(id).stream())
                .map(InputId::value)
                .toList());
        Map<CallId, CallSummary> known = calls.summaries(
                Actor.system(), found.stream().map(Assessment::call).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> known.containsKey(one.call()))
                .collect(Collectors.toMap(
                        one -> one.input().toString(),
                        one -> title(java.util.Objects.requireNonNull(known.get(one.call())))));
    }

    private static LocalizedText title(CallSummary call) {
        return new LocalizedText(
                call.title().original(call.original()), call.original().tag());
    }

    @Override
    public UUID scope(String id) {
        return find(id).map(found -> found.call().value()).orElse(Vault.PORTAL);
    }

    @Override
    public String path(String id) {
        return InputId.parse(id).map(AssessmentLinks::input).orElse("");
    }

    @Override
    public boolean mayDecide(Actor actor, String id) {
        return isOfTeam(actor, id);
    }

    @Override
    public boolean mayHear(Actor actor, String id) {
        return isOfTeam(actor, id);
    }

    /**
     * Of what the team entered for somebody who is not registered: nobody else could appeal. In the archive too, as contributors
     * can; not once it is withdrawn.
     */
    @Override
    public boolean entersAppeals(Actor actor, String id) {
        return find(id).filter(found -> found.sender().isOutside()
                        && !found.isWithdrawn()
                        && AssessmentPolicy.isOfTeam(actor, desk.at(found)))
                .isPresent();
    }

    private boolean isOfTeam(Actor actor, String id) {
        return find(id).filter(found -> AssessmentPolicy.isOfTeam(actor, desk.at(found)))
                .isPresent();
    }

    @Override
    public boolean speaksFor(Actor actor, String id) {
        Optional<InputId> input = InputId.parse(id);
        return input.filter(one -> actor.bears(one.ref())).isPresent()
                || input.stream()
                        .flatMap(one -> roll.of(Actor.system(), one).stream())
                        .filter(InputRoll.Contributor::lead)
                        .anyMatch(lead -> isLead(actor, lead));
    }

    private static boolean isLead(Actor actor, InputRoll.Contributor lead) {
        return lead.organisation() != null
                ? actor.holds(lead.organisation().value(), MemberRole.SIGNATORY)
                : lead.person() != null && actor.kind() == Actor.Kind.PERSON && actor.isPerson(lead.person());
    }

    @Override
    public Where concerning(Actor actor, String id) {
        return InputRoll.isLedBy(actor, bytes(id));
    }

    /** Who entered an input for its holder does not decide about it (R14.13). */
    @Override
    public boolean isOwnCause(PersonId person, String id) {
        return belongsTo(person, id)
                || find(id).filter(found -> found.sender().isEnteredBy(person.value()))
                        .isPresent();
    }

    private boolean belongsTo(PersonId person, String id) {
        Function<InputRoll.Contributor, Boolean> belongs = one -> one.organisation() != null
                ? members.find(Actor.system(), one.organisation(), EnumSet.allOf(MemberRole.class))
                        .contains(person)
                : person.equals(one.person());
        return InputId.parse(id).stream()
                .flatMap(input -> roll.of(Actor.system(), input).stream())
                .anyMatch(belongs::apply);
    }

    @Override
    public Where heardBy(Actor actor, String id) {
        if (actor.person() == null || !actor.is(StaffRole.SECRETARIAT)) {
            return Where.none();
        }
        Where team = ReportTeams.isOf(actor.person(), "a.call_id");
        return Where.of(
                "EXISTS (SELECT 1 FROM assessment_inputs a WHERE a.id = " + bytes(id) + " AND " + team.sql() + ")",
                team.params());
    }

    @Override
    public Where ownCauseOf(PersonId person, String id) {
        return Where.of(ownCause(":person", id), "person", person);
    }

    private static String ownCause(String person, String id) {
        return InputRoll.isOf(person, MemberDirectory.organisationsOf(person), bytes(id))
                + " OR EXISTS (SELECT 1 FROM assessment_inputs a WHERE a.id = " + bytes(id) + " AND a.entered_by = "
                + person
                + ")";
    }

    /** One of the call's report team who can act (R14.11). */
    @Override
    public Where hasHearer(String id, Function<String, Where> fresh) {
        Where hearer = teams.hasActing(
                Actor.system(),
                "a.call_id",
                member -> fresh.apply(member).and(Where.of(ownCause(member, id)).not()));
        return Where.of(
                "EXISTS (SELECT 1 FROM assessment_inputs a WHERE a.id = " + bytes(id) + " AND " + hearer.sql() + ")",
                hearer.params());
    }

    private static String bytes(String id) {
        return "UNHEX(REPLACE(" + id + ", '-', ''))";
    }

    @Override
    public void overturn(Actor by, String id, String reason) {
        InputId.parse(id).flatMap(desk::locked).ifPresent(found -> {
            found.reinstate(by.ref(), clock.instant());
            desk.save(found);
        });
    }

    /** The criterion of the call by which it is inadmissible. */
    @Override
    public List<Sentence> grounds(String id) {
        return find(id).flatMap(found -> Optional.ofNullable(found.judgement().criterion()))
                .map(criterion -> List.of(Sentence.of(criterion.key())))
                .orElse(List.of());
    }

    @Override
    public Sentence heard() {
        return Sentence.of("assessment.appeal.heard");
    }

    /** The holder of a sealed one is warned not to open it by the appeal (R14.8). */
    @Override
    public List<Sentence> advice(String id) {
        Sentence ofInput = Sentence.of("assessment.appeal.of-input");
        return find(id).filter(Assessment::isSealed).isPresent()
                ? List.of(ofInput, Sentence.of("assessment.appeal.sealed"))
                : List.of(ofInput);
    }

    private Optional<Assessment> find(String id) {
        return InputId.parse(id).flatMap(input -> assessments.findById(input.value()));
    }
}
