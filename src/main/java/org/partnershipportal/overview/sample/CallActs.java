package org.partnershipportal.overview.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.partnershipportal.consultation.call.CallClock;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallExchange;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallTexts;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.CorrectCall;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.consultation.call.ScheduleCall;
import org.partnershipportal.consultation.clarification.AnswerClarification;
import org.partnershipportal.consultation.clarification.AskClarification;
import org.partnershipportal.consultation.clarification.ClarificationId;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.clarification.PublicWords;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Calls are imported from their files, opened, corrected and closed at their time; visitors ask about them. */
@Component
@Profile("!production")
class CallActs implements StoryActs {

    private final Calls calls;
    private final CallExchange exchange;
    private final CallClock time;
    private final Clarifications clarifications;

    CallActs(Calls calls, CallExchange exchange, CallClock time, Clarifications clarifications) {
        this.calls = calls;
        this.exchange = exchange;
        this.time = time;
        this.clarifications = clarifications;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.ofEntries(
                Map.entry("calls import-call", this::take),
                Map.entry("calls name-report-team", this::nameTeam),
                Map.entry("calls schedule", this::schedule),
                Map.entry("calls open", this::open),
                Map.entry("calls open-on-time", (actor, step) -> time.tick()),
                Map.entry("calls close", (actor, step) -> time.tick()),
                Map.entry("calls correct", this::correct),
                Map.entry("questions ask", this::ask),
                Map.entry("questions answer", this::answer));
    }

    private void take(Actor actor, StoryStep step) {
        CallCode code = new CallCode(step.key());
        step.known().made(step.key(), exchange.importCall(actor, Story.file(code + ".json"), code));
    }

    private CallDetails its(Actor actor, StoryStep step) {
        return calls.details(actor, step.known().get(CallId.class, step.key()));
    }

    private void nameTeam(Actor actor, StoryStep step) {
        step.listOf("persons").stream()
                .filter(person -> !person.equals(step.of("by")))
                .forEach(person -> calls.join(actor, its(actor, step).id(), new SamplePerson(person).id()));
    }

    private CallDetails withDeadline(Actor actor, StoryStep step) {
        CallDetails draft = its(actor, step);
        Deadline deadline = Deadline.of(step.moment(step.of("deadline")), Deadline.GENEVA);
        calls.edit(actor, new EditCall(draft.id(), draft.edition(), draft.code().value(), draft.content(), deadline));
        return its(actor, step);
    }

    private void schedule(Actor actor, StoryStep step) {
        CallDetails draft = withDeadline(actor, step);
        calls.schedule(
                actor,
                new ScheduleCall(
                        draft.id(),
                        draft.edition(),
                        step.moment(step.of("opens")).atZone(Deadline.GENEVA).toInstant()));
    }

    private void open(Actor actor, StoryStep step) {
        calls.open(actor, withDeadline(actor, step).id());
    }

    /** The note says what was added to what is asked for. */
    private void correct(Actor actor, StoryStep step) {
        CallDetails call = its(actor, step);
        CallContent content = call.content();
        List<Texts> texts = new ArrayList<>(content.texts().all());
        int place = CallTexts.NAMES.indexOf("whatToSend");
        EnumMap<Language, String> said = new EnumMap<>(texts.get(place).byLanguage());
        texts(step.step().path("whatToSend"))
                .byLanguage()
                .forEach((language, more) -> said.merge(language, more, (before, added) -> before + " " + added));
        texts.set(place, new Texts(said));
        calls.correct(
                actor,
                new CorrectCall(
                        call.id(),
                        call.edition(),
                        content.saying(CallTexts.of(texts)),
                        texts(step.step().path("note"))));
    }

    private void ask(Actor actor, StoryStep step) {
        Language language = language(step.text("language"));
        step.known()
                .made(
                        step.key(),
                        clarifications.ask(
                                actor,
                                new CallCode(step.text("call")),
                                new AskClarification(step.token(), language, step.text("text"))));
    }

    private void answer(Actor actor, StoryStep step) {
        ClarificationId id = step.known().get(ClarificationId.class, step.key());
        EnumMap<Language, PublicWords> words = new EnumMap<>(Language.class);
        step.record()
                .path("answer")
                .forEachEntry((tag, said) -> words.put(
                        language(tag),
                        new PublicWords(
                                said.path("question").asString(),
                                said.path("answer").asString())));
        long edition = clarifications.details(actor, id).edition();
        clarifications.answer(actor, new AnswerClarification(id, edition, words, null));
    }

    private static Texts texts(JsonNode byLanguage) {
        EnumMap<Language, String> texts = new EnumMap<>(Language.class);
        byLanguage.forEachEntry((tag, text) -> texts.put(language(tag), text.asString()));
        return new Texts(texts);
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow(() -> new IllegalStateException("The story speaks " + tag));
    }
}
