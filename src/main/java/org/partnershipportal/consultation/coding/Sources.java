package org.partnershipportal.consultation.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.assessment.Neighbours;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.assessment.StandingInputs;
import org.partnershipportal.consultation.call.ReportReading;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.input.AnswerReading;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.consultation.input.SubmittedAnswers;
import org.partnershipportal.ground.questionnaire.AnswerAsText;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.springframework.stereotype.Component;

/** The inputs that contain passages, read each time; none of their text is kept here. */
@Component
class Sources {

    private final AnswerReading inputs;
    private final StandingInputs standing;
    private final CodingDesk desk;
    private final OrganisationDirectory directory;

    Sources(AnswerReading inputs, StandingInputs standing, CodingDesk desk, OrganisationDirectory directory) {
        this.inputs = inputs;
        this.standing = standing;
        this.desk = desk;
        this.directory = directory;
    }

    /**
     * An input that may be coded.
     *
     * @param team those who do
     * @param text its words
     */
    record Usable(ReportTeam team, SourceText text) {}

    /**
     * One input in words; five queries, and none of its words before it is known that the actor may read them.
     *
     * @throws NotFound for everyone but its call's report team, and once it is withdrawn
     * @throws NotYetReadable before the end of its own time, extension included (R14.9)
     * @throws NotAllowed if it was found inadmissible: it is assessed and appealed elsewhere, and used nowhere
     */
    Usable read(Actor actor, InputId id) {
        StandingInput today = standing.of(Actor.system(), id).orElseThrow(NotFound::new);
        requireUsable(desk.require(actor, today.call()), today);
        SubmittedAnswers submitted =
                inputs.of(Actor.system(), List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
        ReportReading reading = desk.require(actor, submitted.call(), submitted.callVersion());
        return new Usable(
                reading.team(),
                words(
                        submitted,
                        KnownSender.of(today, leads(actor, List.of(today))),
                        reading.content().questionnaire()));
    }

    /** Several of a team's that may be coded today. */
    Map<InputId, SourceText> read(Actor actor, ReportTeam team, Collection<StandingInput> some) {
        Map<OrganisationId, OrganisationSummary> names = leads(actor, some);
        Map<InputId, KnownSender> senders =
                some.stream().collect(Collectors.toMap(StandingInput::input, one -> KnownSender.of(one, names)));
        List<SubmittedAnswers> submitted = inputs.of(Actor.system(), senders.keySet());
        Map<Integer, Questionnaire> asked = new HashMap<>();
        Map<InputId, SourceText> texts = new HashMap<>();
        for (SubmittedAnswers one : submitted) {
            Questionnaire questions = asked.computeIfAbsent(
                    one.callVersion(),
                    version ->
                            desk.require(actor, team.call(), version).content().questionnaire());
            texts.put(one.input(), words(one, senders.getOrDefault(one.input(), KnownSender.GONE), questions));
        }
        return texts;
    }

    /** The version of each input that stands. */
    static Map<InputId, Integer> versions(List<StandingInput> inputs) {
        return inputs.stream().collect(Collectors.toMap(StandingInput::input, StandingInput::version));
    }

    /** The inputs of a team's call that may be coded today, in the order in which they came. */
    List<StandingInput> usable(ReportTeam team) {
        return standing.of(Actor.system(), team.call()).stream()
                .filter(one -> one.isUsable(team, desk.now()))
                .toList();
    }

    /** Some inputs as they stand. */
    Map<InputId, StandingInput> standing(Collection<InputId> some) {
        return standing.of(Actor.system(), some).stream().collect(Collectors.toMap(StandingInput::input, one -> one));
    }

    /** Where one is among them; empty if it is not. */
    Optional<Neighbours> around(ReportTeam team, InputId input) {
        return standing.around(Actor.system(), team, input, desk.now());
    }

    /** The organisations that lead them. */
    Map<OrganisationId, OrganisationSummary> leads(Actor actor, Collection<StandingInput> inputs) {
        List<OrganisationId> leads = inputs.stream()
                .map(StandingInput::lead)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return leads.isEmpty() ? Map.of() : directory.summaries(actor, leads);
    }

    private void requireUsable(ReportTeam team, StandingInput today) {
        if (!today.isReadable(team, desk.now())) {
            throw new NotYetReadable(today.readableFrom(team));
        }
        if (!today.isUsable(team, desk.now())) {
            throw new NotAllowed("coding.refusal.inadmissible");
        }
    }

    /**
     * An input in words.
     *
     * @param from from whom it is
     */
    static SourceText words(SubmittedAnswers submitted, KnownSender from, Questionnaire questions) {
        AnswerWording wording = new InputWords(Language.EN, Language.EN).answers(submitted.language());
        return new SourceText(
                submitted.input(),
                submitted.call(),
                submitted.version(),
                from,
                submitted.language(),
                questions.questions().stream()
                        .map(question -> new SourceText.WordedAnswer(
                                question.key(),
                                question.label(),
                                AnswerAsText.source(wording.of(
                                        question, submitted.answers().getOrDefault(question.key(), AnswerValue.NONE)))))
                        .filter(answer -> !answer.text().isEmpty())
                        .toList());
    }
}
