package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.DraftDetails;
import org.partnershipportal.consultation.input.SaveAnswer;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.document.Documents;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One question a page, one form each, "Save draft" on each (UC-PUB-08). */
@PlainPages
@RequestMapping(Page.LANGUAGES + "/calls/{code}/answer/{input}/questions/{question}")
class QuestionController {

    private static final long EDITIONS = 1_000_000_000L;

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
     */
    @GetMapping
    String question(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String input,
            @PathVariable String question,
            @RequestParam(required = false) @Nullable String saved,
            @RequestParam(defaultValue = "1") String rows,
            HttpServletRequest request,
            Model model) {
        Answering answering = contributors.answering(request, model, lang, code, input, "/questions/" + question);
        Asked asked = asked(answering.draft(), question);
        AnswerDetails answer = asked.answer();
        Faults faults = saved == null || answer.problem() == null || answer.isEmpty()
                ? Faults.NONE
                : Faults.of(answering.page(), List.of(answer.problem())).toField(SaveAnswer.FIELD);
        model.addAttribute("saved", saved != null);
        show(
                answering,
                asked,
                answer.value(),
                QuestionPage.rows(asked.question(), answer.value(), (int) Forms.number(rows, SaveAnswer.MOST_ROWS)),
                faults,
                model);
        return "input/question";
    }

    /** Saves what was typed, and goes where the button said; what cannot be saved stays in the page. */
    @PostMapping
    String save(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String input,
            @PathVariable String question,
            @RequestParam(defaultValue = "0") String edition,
            @RequestParam(defaultValue = "save") String go,
            @RequestParam(required = false) @Nullable String remove,
            HttpServletRequest request,
            Model model) {
        Answering answering = contributors.answering(request, model, lang, code, input, "/questions/" + question);
        Asked asked = asked(answering.draft(), question);
        Question it = asked.question();
        AnswerValue typed =
                TypedAnswer.of(it, request.getParameterMap(), answering.page().language());
        Faults faults = Faults.of(
                answering.page(),
                () -> answers.save(
                        answering.actor(),
                        new SaveAnswer(answering.input().id(), it.key(), typed, Forms.number(edition, EDITIONS))));
        if (!faults.isEmpty()) {
            Asked now = asked(answers.draft(answering.actor(), answering.input().id()), question);
            model.addAttribute("theirs", faults.say(ChangedMeanwhile.KEY) ? theirs(answering, now) : null);
            show(
                    answering,
                    now,
                    typed,
                    it.kind() == QuestionKind.TABLE
                            ? TypedAnswer.rows(
                                    it,
                                    request.getParameterMap(),
                                    answering.page().language())
                            : List.of(),
                    faults,
                    model);
            return "input/question";
        }
        return answering.redirect(after(asked, typed, go, remove));
    }

    /** What stands there now, because somebody else saved it. */
    private static ShownAnswer theirs(Answering answering, Asked now) {
        return ShownAnswer.of(
                answering.wording(),
                now.place(),
                now.question(),
                now.answer().value(),
                List.of(),
                now.answer().counted(),
                null);
    }

    private String after(Asked asked, AnswerValue typed, String go, @Nullable String remove) {
        String here = "/questions/" + asked.question().key();
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
    String next(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String input,
            @PathVariable String question,
            HttpServletRequest request,
            Model model) {
        Answering answering =
                contributors.answering(request, model, lang, code, input, "/questions/" + question + "/next");
        Asked asked = asked(answering.draft(), question);
        AnswerDetails answer = asked.answer();
        if (answer.problem() != null && !answer.isEmpty()) {
            return answering.redirect("/questions/" + question + "?saved=1");
        }
        return answering.redirect(QuestionPage.next(asked.all(), asked.place())
                .map(key -> "/questions/" + key)
                .orElse(""));
    }

    private void show(
            Answering answering,
            Asked asked,
            AnswerValue shown,
            List<Map<String, String>> rows,
            Faults faults,
            Model model) {
        boolean files = asked.question().kind() == QuestionKind.ATTACHMENT && answering.can("ATTACH_DOCUMENT");
        model.addAttribute("faults", faults);
        model.addAttribute(
                "q",
                new QuestionPage(
                        answering,
                        asked.place(),
                        asked.all().size(),
                        asked.answer(),
                        shown,
                        rows,
                        QuestionPage.next(asked.all(), asked.place()).orElse(null),
                        files
                                ? documents
                                        .rules(
                                                answering.actor(),
                                                answering.input().id().ref())
                                        .orElse(null)
                                : null));
    }

    /** A question of another call, or one that is not asked now, is not found. */
    private static Asked asked(DraftDetails draft, String key) {
        QuestionKey wanted = QuestionKey.parse(key).orElseThrow(NotFound::new);
        AnswerDetails answer = draft.answer(wanted).orElseThrow(NotFound::new);
        return new Asked(draft.answers(), answer, draft.answers().indexOf(answer) + 1);
    }

    private record Asked(List<AnswerDetails> all, AnswerDetails answer, int place) {
        Question question() {
            return answer.question();
        }
    }
}
