package org.partnershipportal.overview.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.assessment.FileStanding;
import org.partnershipportal.consultation.assessment.InputFileChecks;
import org.partnershipportal.consultation.assessment.JudgeInadmissible;
import org.partnershipportal.consultation.assessment.LookAtFile;
import org.partnershipportal.consultation.assessment.RedactInput;
import org.partnershipportal.consultation.assessment.RedactionReason;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The report teams judge inputs, redact and publish; contributors appeal, and another person decides. */
@Component
@Profile("!production")
class DeskActs implements StoryActs {

    private final Assessments assessments;
    private final InputFileChecks files;
    private final Cases cases;

    DeskActs(Assessments assessments, InputFileChecks files, Cases cases) {
        this.assessments = assessments;
        this.files = files;
        this.cases = cases;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.ofEntries(
                Map.entry(
                        "inputs find-admissible",
                        (actor, step) -> assessments.admit(actor, its(step), edition(actor, its(step)))),
                Map.entry("inputs find-inadmissible", this::judgeInadmissible),
                Map.entry("inputs black-out", this::blackOut),
                Map.entry("inputs publish-input", this::publish),
                Map.entry(
                        "inputs appeal",
                        (actor, step) ->
                                cases.appeal(actor, new AppealDecision(its(step).ref(), step.of("text")))),
                Map.entry("inputs decide-appeal", this::decideAppeal));
    }

    private static InputId its(StoryStep step) {
        return step.known().input(step.key());
    }

    private long edition(Actor actor, InputId id) {
        return assessments.details(actor, id).edition();
    }

    private void judgeInadmissible(Actor actor, StoryStep step) {
        assessments.judgeInadmissible(
                actor,
                new JudgeInadmissible(
                        its(step),
                        edition(actor, its(step)),
                        Criterion.valueOf(step.of("criterion")),
                        step.of("reason")));
    }

    private void blackOut(Actor actor, StoryStep step) {
        AssessmentDetails seen = assessments.details(actor, its(step));
        Quote quote = Quote.in(
                step.record()
                        .path("answers")
                        .path(step.of("question"))
                        .path("text")
                        .asString(),
                step.of("quote"));
        BlackOut passage = BlackOut.ofText(
                new QuestionKey(step.of("question")),
                quote.from(),
                quote.to(),
                RedactionReason.valueOf(step.of("reason")));
        assessments.redact(
                actor,
                new RedactInput(its(step), seen.submitted().version(), seen.edition(), List.of(passage), Set.of()));
    }

    /** Files are published with an input that somebody has looked at. */
    private void publish(Actor actor, StoryStep step) {
        for (FileStanding one : files.of(actor, its(step), files.texts(actor, its(step)))) {
            files.lookAt(
                    actor,
                    new LookAtFile(
                            its(step), edition(actor, its(step)), one.file().id()));
        }
        assessments.publish(actor, its(step), edition(actor, its(step)));
    }

    private void decideAppeal(Actor actor, StoryStep step) {
        CaseDetails appealed = cases.latest(actor, its(step).ref())
                .orElseThrow(() -> new IllegalStateException("No appeal of " + step.key()));
        cases.decide(
                actor,
                new DecideAppeal(
                        appealed.id(),
                        appealed.version(),
                        step.step().path("overturn").asBoolean(),
                        step.of("reason")));
    }
}
