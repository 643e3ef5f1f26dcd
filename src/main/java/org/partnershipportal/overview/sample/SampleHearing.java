package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.EnterInput;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SaveAnswer;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was said in a hearing on a sample call, and was entered by its report team (R14.13). */
@Component
@Profile("sample & !production")
class SampleHearing {

    private static final CallCode CALL = new CallCode("older-persons");

    private static final Map<String, String> SAID = Map.of(
            "law",
            "La ley permite cumplir la pena en casa desde los 65 años, pero nadie informa de ello a las mujeres mayores. (sample)",
            "obstacles",
            "Las escaleras, las literas altas y la falta de gafas: quien no ve no puede leer su propio expediente. (sample)");

    private final Calls calls;
    private final EnteredInputs entered;
    private final Answers answers;
    private final Inputs inputs;
    private final Clock clock;

    SampleHearing(Calls calls, EnteredInputs entered, Answers answers, Inputs inputs, Clock clock) {
        this.calls = calls;
        this.entered = entered;
        this.answers = answers;
        this.inputs = inputs;
        this.clock = clock;
    }

    /** Takes the input on from wherever an interrupted run has left it. */
    void make(Actor secretariat) {
        CallDetails call = calls.details(secretariat, CALL);
        InputId id = entered.enter(secretariat, command(call));
        if (inputs.details(secretariat, id).status() == InputStatus.DRAFT) {
            SAID.forEach((question, words) -> write(secretariat, id, new QuestionKey(question), words));
            inputs.submit(
                    secretariat,
                    new SubmitInput(
                            id, id.value(), null, answers.draft(secretariat, id).fingerprint()));
        }
    }

    private void write(Actor secretariat, InputId id, QuestionKey question, String words) {
        long edition = answers.draft(secretariat, id)
                .answer(question)
                .orElseThrow(() -> new IllegalStateException("No question " + question))
                .edition();
        answers.save(secretariat, new SaveAnswer(id, question, new AnswerValue.Text(words), edition));
    }

    private EnterInput command(CallDetails call) {
        return new EnterInput(
                UUID.nameUUIDFromBytes("sample hearing".getBytes(StandardCharsets.UTF_8)),
                call.id(),
                EntryOrigin.HEARING,
                LocalDate.ofInstant(clock.instant(), Formats.GENEVA),
                "Hearing in Quito, record 3 (sample)",
                null,
                "Asociación de Abuelas de la Sierra (sample)",
                StakeholderGroup.CIVIL_SOCIETY,
                new CountryCode("ECU"),
                NameChoice.preset(),
                TextChoice.preset(),
                "Record of the hearing, 00:12:40: read out and agreed to.",
                "es",
                "",
                false);
    }
}
