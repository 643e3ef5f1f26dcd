package org.partnershipportal.consultation.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.assessment.JudgeInadmissible;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SealedBegun;
import org.partnershipportal.consultation.input.SealedInputs;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.testing.MovableClock;
import org.springframework.boot.test.context.TestComponent;

/** A call with a report team of two and inputs that were submitted, judged and published; made through the services. */
@TestComponent
public class ReportStage {

    private final Persons persons;
    private final Calls calls;
    private final Inputs inputs;
    private final SealedInputs sealedInputs;
    private final Assessments assessments;
    private final MovableClock clock;
    private final InputStage stage;

    public ReportStage(
            InputStage stage,
            Persons persons,
            Calls calls,
            Inputs inputs,
            SealedInputs sealedInputs,
            Assessments assessments,
            MovableClock clock) {
        this.persons = persons;
        this.calls = calls;
        this.inputs = inputs;
        this.sealedInputs = sealedInputs;
        this.assessments = assessments;
        this.clock = clock;
        this.stage = stage;
    }

    public InputStage inputs() {
        return stage;
    }

    /** A person of the secretariat who is known to the portal. */
    public Actor secretariat() {
        return staff(StaffRole.SECRETARIAT);
    }

    public Actor staff(StaffRole... roles) {
        PersonId person = new PersonId(UUID.randomUUID());
        persons.signedIn(Actor.system(), new SignIn(person, "A person", address(person), null, Set.of(roles)));
        return Actor.staff(person, Set.of(roles));
    }

    /** An open call whose report both run. */
    public CallDetails call(Actor one, Actor other) {
        CallDetails call = stage.openCall(one);
        joins(one, call, other);
        return call;
    }

    /** Names another on a call. */
    public void joins(Actor one, CallDetails call, Actor other) {
        calls.join(one, call.id(), address(Objects.requireNonNull(other.person())));
    }

    private static String address(PersonId person) {
        return person + "@example.org";
    }

    /** A submitted input of a new organisation, with these words as its one answer. */
    public InputId submitted(Actor contributor, CallDetails call, NameChoice name, TextChoice text, String words) {
        InputId id = stage.draft(contributor, call);
        inputs.choose(contributor, id, name, text);
        stage.answer(contributor, id, "law", words);
        stage.submit(contributor, id);
        return id;
    }

    /** A submitted sealed input; its holder is whoever bears its code. */
    public InputId sealed(CallDetails call, String words) {
        SealedBegun begun = sealedInputs.begin(
                Actor.visitor(), new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SEALED, "en"));
        Actor holder = Actor.bearer(begun.input().ref());
        stage.answer(holder, begun.input(), "law", words);
        stage.submit(holder, begun.input());
        return begun.input();
    }

    public void admit(Actor actor, InputId input) {
        assessments.admit(actor, input, assessments.details(actor, input).edition());
    }

    public void reject(Actor actor, InputId input) {
        assessments.judgeInadmissible(
                actor,
                new JudgeInadmissible(
                        input,
                        assessments.details(actor, input).edition(),
                        Criterion.NOT_ABOUT_CALL,
                        "It is about something else."));
    }

    public PublicationNumber publish(Actor actor, InputId input) {
        admit(actor, input);
        return assessments.publish(
                actor, input, assessments.details(actor, input).edition());
    }

    /** Does something after the call's deadline. */
    public void afterDeadline(CallDetails call, Runnable act) {
        clock.at(end(call).plus(Duration.ofDays(1)), act);
    }

    public static Instant end(CallDetails call) {
        return Objects.requireNonNull(call.deadline()).end();
    }
}
