package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.QuestionPage;
import org.partnershipportal.consultation.input.SaveAnswer;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One question per page, each with its own form and "Save draft" (UC-PUB-08). */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/{input}/questions/{question}")
class QuestionController {

    private static final long EDITIONS = 1_000_000_000L;

    /** How often a page looks by itself whether files are checked, and how long it waits before. */
    private static final int LOOKS = 12;

    private static final int SECONDS = 5;

    private final Contributors contributors;
    private final Answers answers;
    private final Documents documents;

    QuestionController(Contributors contributors, Answers answers, Documents documents) {
        this.contributors = contributors;
        this.answers = answers;
        this.documents = documents;
    }

    /**
     * The question with what is saved.
     *
     * @param saved whether it was saved just now, and said so
     * @param rows how many rows of a table are to be shown
     * @param looked how often the page has looked by itself whether files are checked; it does so for a minute
     */
    @GetMapping
    String question(
            Visit visit,
            @PathVariable String question,
            @RequestParam(required = false) @Nullable String saved,
            @RequestParam(defaultValue = "1") String rows,
            @RequestParam(required = false) @Nullable String looked,
            HttpServletResponse response,
            Model model) {
        Answering answering = contributors.asked(visit, question);
        AnswerDetails answer = answering.question().answer();
        boolean checking = answer.files().stream().anyMatch(QuestionController::isBeingChecked);
        if (checking && (saved != null || looked != null)) {
            looksAgain(answering, answer, looked == null ? 0 : (int) Forms.number(looked, LOOKS), response, model);
        }
        Faults faults = saved == null || answer.told() == null || checking
                ? Faults.NONE
                : Faults.of(answering.page(), List.of(answer.told())).toField(SaveAnswer.FIELD);
        model.addAttribute("saved", saved != null);
        int wanted = (int) Forms.number(rows, SaveAnswer.MOST_ROWS);
        return show(
                answering, answer.value(), QuestionForm.rows(answer.question(), answer.value(), wanted), faults, model);
    }

    private static boolean isBeingChecked(DocumentDetails file) {
        return file.status() == DocumentStatus.CHECKING && !file.delayed();
    }

    /**
     * Without script a page looks again by what the answer's head says; anyone who wants to send more files stops it by
     * a link.
     */
    private static void looksAgain(
            Answering answering, AnswerDetails answer, int looked, HttpServletResponse response, Model model) {
        if (looked < LOOKS) {
            response.setHeader(
                    "Refresh",
                    SECONDS + "; url="
                            + answering.at("/questions/" + answer.question().key() + "?looked=" + (looked + 1)));
            model.addAttribute("looking", true);
        }
    }

    /** Saves what was typed, and goes where the button said; what cannot be saved stays in the page. */
    @PostMapping
    String save(
            Visit visit,
            @PathVariable String question,
            @RequestParam(defaultValue = "0") String edition,
            @RequestParam(defaultValue = "save") String go,
            @RequestParam(required = false) @Nullable String remove,
            Model model) {
        Answering answering = contributors.asked(visit, question);
        Question it = answering.question().answer().question();
        Language language = answering.page().language();
        AnswerValue typed = TypedAnswer.of(it, visit.request().getParameterMap(), language);
        Faults faults = Faults.of(
                answering.page(),
                () -> answers.save(
                        answering.actor(),
                        new SaveAnswer(answering.input().id(), it.key(), typed, Forms.number(edition, EDITIONS))));
        if (faults.isEmpty()) {
            return answering.redirect(after(it, typed, go, remove));
        }
        Answering now = contributors.asked(visit, question);
        model.addAttribute("theirs", faults.say(ChangedMeanwhile.KEY) ? theirs(now) : null);
        return show(
                now,
                typed,
                it.kind() == QuestionKind.TABLE
                        ? TypedAnswer.rows(it, visit.request().getParameterMap(), language)
                        : List.of(),
                faults,
                model);
    }

    /** What stands there now, because somebody else saved it. */
    private static ShownAnswer theirs(Answering now) {
        QuestionPage page = now.question();
        AnswerDetails answer = page.answer();
        return ShownAnswer.of(
                now.wording(), page.number(), answer.question(), answer.value(), List.of(), answer.counted(), null);
    }

    private static String after(Question asked, AnswerValue typed, String go, @Nullable String remove) {
        String here = "/questions/" + asked.key();
        int rows = typed instanceof AnswerValue.Rows table ? table.rows().size() : 0;
        if (remove != null) {
            return here + "?saved=1&rows=" + Math.max(1, rows);
        }
        return switch (go) {
            case "next" -> here + "/next";
            case "tasks" -> "";
            case "row" -> here + "?saved=1&rows=" + (rows + 1);
            default -> here + "?saved=1";
        };
    }

    /** Leads to the next question asked in view of what was just saved; first tells what is wrong with this one. */
    @GetMapping("/next")
    String next(Visit visit, @PathVariable String question) {
        Answering answering = contributors.asked(visit, question);
        return answering.redirect(
                answering.question().answer().told() == null
                        ? answering.question().next().below()
                        : "/questions/" + question + "?saved=1");
    }

    private String show(
            Answering answering, AnswerValue shown, List<Map<String, String>> rows, Faults faults, Model model) {
        AnswerDetails answer = answering.question().answer();
        boolean files = answer.question().kind() == QuestionKind.ATTACHMENT && answering.can("ATTACH_DOCUMENT");
        model.addAttribute("faults", faults);
        model.addAttribute(
                "q",
                new QuestionForm(
                        answering,
                        answer,
                        shown,
                        rows,
                        files
                                ? documents
                                        .rules(
                                                answering.actor(),
                                                answering.input().id().ref())
                                        .orElse(null)
                                : null));
        return "input/question";
    }
}
