package org.partnershipportal.consultation.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.assessment.JudgeInadmissible;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
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
    private final Assessments assessments;
    private final MovableClock clock;
    private final InputStage stage;
    private final AssessmentStage desk;

    public ReportStage(
            InputStage stage,
            AssessmentStage desk,
            Persons persons,
            Calls calls,
            Assessments assessments,
            MovableClock clock) {
        this.persons = persons;
        this.calls = calls;
        this.assessments = assessments;
        this.clock = clock;
        this.stage = stage;
        this.desk = desk;
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
        persons.signedIn(Actor.system(), new SignIn(person, "A person", person + "@example.org", null, Set.of(roles)));
        return Actor.staff(person, Set.of(roles));
    }

    /** The version of a call's report that the actor reads now. */
    public static long version(Reports reports, Actor actor, CallDetails call) {
        return reports.details(actor, call.code()).orElseThrow().version();
    }

    /** An open call whose report both run. */
    public CallDetails call(Actor one, Actor other) {
        CallDetails call = stage.openCall(one);
        joins(one, call, other);
        return call;
    }

    /** Names another on a call. */
    public void joins(Actor one, CallDetails call, Actor other) {
        calls.join(one, call.id(), Objects.requireNonNull(other.person()));
    }

    /** A submitted input of a new organisation, with these words as its one answer. */
    public InputId submitted(Actor contributor, CallDetails call, NameChoice name, TextChoice text, String words) {
        return desk.submitted(contributor, call, words, name, text);
    }

    /** A submitted sealed input; its holder is whoever bears its code. */
    public InputId sealed(CallDetails call, String words) {
        InputId id = stage.sealed(call).input();
        Actor holder = Actor.bearer(id.ref());
        stage.answer(holder, id, "law", words);
        stage.submit(holder, id);
        return id;
    }

    public void admit(Actor actor, InputId input) {
        assessments.admit(actor, input, desk.edition(actor, input));
    }

    public void reject(Actor actor, InputId input) {
        assessments.judgeInadmissible(
                actor,
                new JudgeInadmissible(
                        input, desk.edition(actor, input), Criterion.NOT_ABOUT_CALL, "It is about something else."));
    }

    public PublicationNumber publish(Actor actor, InputId input) {
        return desk.published(actor, input);
    }

    /** Does something after the call's deadline. */
    public void afterDeadline(CallDetails call, Runnable act) {
        clock.at(end(call).plus(Duration.ofDays(1)), act);
    }

    public static Instant end(CallDetails call) {
        return Objects.requireNonNull(call.deadline()).end();
    }
}
