package org.partnershipportal.consultation.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.MovableClock;
import org.springframework.boot.test.context.TestComponent;

/** A closed call's inputs that walk the desk's verbs; made through the services. */
@TestComponent
public final class AssessmentStage {

    private final InputStage stage;
    private final Inputs inputs;
    private final Assessments assessments;
    private final MovableClock clock;

    public AssessmentStage(InputStage stage, Inputs inputs, Assessments assessments, MovableClock clock) {
        this.stage = stage;
        this.inputs = inputs;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** An hour after the call's deadline. */
    public static Instant later(CallDetails call) {
        return Objects.requireNonNull(call.deadline()).end().plus(Duration.ofHours(1));
    }

    /** Does something an hour after the deadline. */
    public void afterwards(CallDetails call, Runnable act) {
        clock.at(later(call), act);
    }

    /** An input that was submitted with these choices. */
    public InputId submitted(Actor contributor, CallDetails call, String text, NameChoice name, TextChoice choice) {
        InputId id = stage.draft(contributor, call);
        inputs.choose(contributor, id, name, choice);
        stage.answer(contributor, id, "law", text);
        stage.submit(contributor, id);
        return id;
    }

    /** One that may be published with its name. */
    public InputId submitted(Actor contributor, CallDetails call, String text) {
        return submitted(contributor, call, text, NameChoice.SHOWN, TextChoice.PUBLISHED);
    }

    /** Found admissible and published; call it after the deadline. */
    public PublicationNumber published(Actor team, InputId id) {
        assessments.admit(team, id, edition(team, id));
        return assessments.publish(team, id, edition(team, id));
    }

    /** The number under which the public reads it now. */
    public PublicationNumber number(Actor team, InputId id) {
        return Objects.requireNonNull(assessments.details(team, id).number());
    }

    public long edition(Actor team, InputId id) {
        return assessments.details(team, id).edition();
    }
}
