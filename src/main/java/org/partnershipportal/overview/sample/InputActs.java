package org.partnershipportal.overview.sample;

import static java.util.Locale.ROOT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.EnterInput;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SaveAnswer;
import org.partnershipportal.consultation.input.SealedInputs;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.document.Upload;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Inputs are started, answered, given files, submitted, restricted and withdrawn by their contributors. */
@Component
@Profile("!production")
class InputActs implements StoryActs {

    private final Inputs inputs;
    private final SealedInputs sealedInputs;
    private final EnteredInputs enteredInputs;
    private final Answers answers;
    private final StoryFiles files;

    InputActs(
            Inputs inputs, SealedInputs sealedInputs, EnteredInputs enteredInputs, Answers answers, StoryFiles files) {
        this.inputs = inputs;
        this.sealedInputs = sealedInputs;
        this.enteredInputs = enteredInputs;
        this.answers = answers;
        this.files = files;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.ofEntries(
                Map.entry("inputs begin-input", this::begin),
                Map.entry("inputs enter-input", this::enter),
                Map.entry(
                        "inputs choose",
                        (actor, step) -> inputs.choose(actor, its(step), name(step.of("name")), text(step.of("text")))),
                Map.entry(
                        "inputs narrow",
                        (actor, step) -> inputs.narrow(actor, its(step), name(step.of("name")), text(step.of("text")))),
                Map.entry("inputs submit", this::submit),
                Map.entry("inputs withdraw", (actor, step) -> inputs.withdraw(actor, its(step))),
                Map.entry(
                        "inputs ask-extension",
                        (actor, step) -> inputs.askExtension(actor, its(step), step.of("reason"))));
    }

    private static InputId its(StoryStep step) {
        return step.known().input(step.key());
    }

    private CallId call(StoryStep step) {
        return step.known().get(CallId.class, step.text("call"));
    }

    /** What is written is saved at once; a file that a second version adds comes with that. */
    private void begin(Actor actor, StoryStep step) {
        BeginInput command = new BeginInput(step.token(), call(step), name(step.of("name")), step.of("language"));
        InputId id =
                command.name().isSealed() ? sealedInputs.begin(actor, command).input() : inputs.begin(actor, command);
        step.known().made(step.key(), id);
        Actor writer = command.name().isSealed() ? Actor.bearer(id.ref()) : actor;
        write(writer, step, id);
        if (submissions(step) < 2) {
            attach(writer, step, id);
        }
    }

    private void enter(Actor actor, StoryStep step) {
        JsonNode entered = step.record().path("entered");
        InputId id = enteredInputs.enter(
                actor,
                new EnterInput(
                        step.token(),
                        call(step),
                        EntryOrigin.valueOf(constant(entered.path("origin").asString())),
                        step.at().atZone(Formats.GENEVA).toLocalDate(),
                        entered.path("reference").asString(),
                        null,
                        entered.path("holder").asString(),
                        StakeholderGroup.valueOf(constant(entered.path("group").asString())),
                        new CountryCode(entered.path("country").asString()),
                        name(step.text("name")),
                        text(step.text("text")),
                        entered.path("consent").asString(),
                        step.text("language"),
                        "",
                        false));
        step.known().made(step.key(), id);
        write(actor, step, id);
    }

    private void write(Actor writer, StoryStep step, InputId id) {
        step.record().path("answers").forEachEntry((question, answer) -> {
            QuestionKey key = new QuestionKey(question);
            answers.save(writer, new SaveAnswer(id, key, value(step, answer), 0));
        });
    }

    private static AnswerValue value(StoryStep step, JsonNode answer) {
        if (answer.has("chosen")) {
            Set<String> chosen = new HashSet<>();
            answer.path("chosen").forEach(one -> chosen.add(one.asString()));
            return new AnswerValue.Chosen(chosen);
        }
        if (answer.has("rows")) {
            List<Map<String, String>> rows = new ArrayList<>();
            answer.path("rows").forEach(row -> {
                Map<String, String> cells = new HashMap<>();
                row.forEachEntry((column, cell) -> cells.put(column, cell(step, cell.asString())));
                rows.add(cells);
            });
            return new AnswerValue.Rows(rows);
        }
        return new AnswerValue.Text(answer.path("text").asString());
    }

    /** {@code @-200} is the day two hundred days ago. */
    private static String cell(StoryStep step, String written) {
        return written.startsWith("@") ? step.day(written.substring(1)).toString() : written;
    }

    private static long submissions(StoryStep step) {
        return step.record()
                .path("steps")
                .valueStream()
                .filter(one -> one.path("do").asString().equals("submit"))
                .count();
    }

    private void attach(Actor writer, StoryStep step, InputId id) {
        step.record().path("files").forEach(file -> {
            Upload upload = new Upload(
                    id.ref(),
                    file.path("question").asString(),
                    file.path("name").asString());
            files.attach(writer, upload, file.path("text").asString());
        });
    }

    private void submit(Actor actor, StoryStep step) {
        InputId id = its(step);
        if (submissions(step) > 1 && !step.isDoneAgain()) {
            attach(actor, step, id);
        }
        InputDetails input = inputs.details(actor, id);
        UUID key = UUID.nameUUIDFromBytes((step.key() + " " + step.of("at")).getBytes(StandardCharsets.UTF_8));
        inputs.submit(
                actor,
                input.joint()
                        ? new SubmitInput(id, key, input.frozenVersion(), "")
                        : new SubmitInput(
                                id, key, null, answers.draft(actor, id).fingerprint()));
    }

    private static NameChoice name(String word) {
        return NameChoice.valueOf(constant(word));
    }

    private static TextChoice text(String word) {
        return TextChoice.valueOf(constant(word));
    }

    private static String constant(String word) {
        return word.toUpperCase(ROOT).replace('-', '_');
    }
}
