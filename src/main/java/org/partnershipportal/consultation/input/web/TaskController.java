package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.ExtensionDetails;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.DraftDetails;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.RefusedFiles;
import org.partnershipportal.consultation.input.SealedInputs;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to be done for an input, and asking for more time (UC-PUB-08, UC-PUB-10). */
@PlainPages
@RequestMapping(Page.LANGUAGES + "/calls/{code}/answer/{input}")
class TaskController {

    private static final String MORE_TIME = "/more-time";

    private final Contributors contributors;
    private final Answers answers;
    private final Inputs inputs;
    private final Extensions extensions;
    private final SealedInputs sealed;
    private final RefusedFiles refused;

    TaskController(
            Contributors contributors,
            Answers answers,
            Inputs inputs,
            Extensions extensions,
            SealedInputs sealed,
            RefusedFiles refused) {
        this.refused = refused;
        this.contributors = contributors;
        this.answers = answers;
        this.inputs = inputs;
        this.extensions = extensions;
        this.sealed = sealed;
    }

    @GetMapping
    String tasks(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String input,
            HttpServletRequest request,
            Model model) {
        Answering answering = contributors.answering(request, model, lang, code, input, "");
        if (!answering.input().asLead()) {
            return answering.redirect("/sign");
        }
        DraftDetails draft = answers.draft(answering.actor(), answering.input().id());
        model.addAttribute("parts", parts(answering, draft));
        model.addAttribute("ready", draft.problems().isEmpty());
        model.addAttribute("extension", extension(answering));
        model.addAttribute(
                "refused", refused.of(answering.actor(), answering.input().id()));
        model.addAttribute("statement", answering.sealed() && sealed.takesStatements(answering.actor()));
        return "input/tasks";
    }

    private static List<Part> parts(Answering answering, DraftDetails draft) {
        List<Part> parts = new ArrayList<>();
        int place = 0;
        for (Section section : answering.content().questionnaire().sections()) {
            List<Task> tasks = new ArrayList<>();
            for (AnswerDetails answer : draft.in(section)) {
                place++;
                tasks.add(task(answering, answer, place));
            }
            if (!tasks.isEmpty()) {
                parts.add(new Part(answering.text(section.title()), List.copyOf(tasks)));
            }
        }
        return parts;
    }

    private static Task task(Answering answering, AnswerDetails answer, int place) {
        Question question = answer.question();
        DraftDetails.Progress progress = answer.isEmpty()
                ? DraftDetails.Progress.NOT_STARTED
                : answer.problem() == null ? DraftDetails.Progress.COMPLETED : DraftDetails.Progress.IN_PROGRESS;
        String words = question.wordLimit() > 0 && !answer.isEmpty()
                ? answering.page().say("input.question.words-of", answer.words(), question.wordLimit())
                : "";
        return new Task(
                place,
                question.key().value(),
                answering.wording().label(question),
                question.required(),
                progress,
                words,
                answer.holder() != null);
    }

    /** The form that asks for more time, and what came of it. */
    @GetMapping(MORE_TIME)
    String moreTime(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String input,
            HttpServletRequest request,
            Model model) {
        Answering answering = contributors.answering(request, model, lang, code, input, MORE_TIME);
        return moreTime(answering, model, "", Faults.NONE);
    }

    private String moreTime(Answering answering, Model model, String reason, Faults faults) {
        model.addAttribute("extension", extension(answering));
        model.addAttribute("reason", reason);
        model.addAttribute("faults", faults);
        return "input/more-time";
    }

    @PostMapping(MORE_TIME)
    String askForMoreTime(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String input,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Model model) {
        Answering answering = contributors.answering(request, model, lang, code, input, MORE_TIME);
        Faults faults = Faults.of(
                answering.page(),
                () -> inputs.askExtension(answering.actor(), answering.input().id(), reason));
        return faults.isEmpty() ? answering.redirect(MORE_TIME) : moreTime(answering, model, reason, faults);
    }

    private @Nullable ExtensionDetails extension(Answering answering) {
        return extensions
                .of(
                        Actor.visitor(),
                        answering.input().call().id(),
                        answering.input().id().value())
                .orElse(null);
    }

    /**
     * A section of the task list.
     *
     * @param title its name; {@code null} if it has none
     * @param tasks its questions
     */
    record Part(@Nullable LocalizedText title, List<Task> tasks) {}

    /**
     * A question in the task list.
     *
     * @param place its number
     * @param key names it in addresses
     * @param label the question
     * @param required whether it must be answered
     * @param progress how far it has come
     * @param words how many of how many words it has; empty where none are counted
     * @param held whether a colleague is writing in it
     */
    record Task(
            int place,
            String key,
            LocalizedText label,
            boolean required,
            DraftDetails.Progress progress,
            String words,
            boolean held) {}
}
