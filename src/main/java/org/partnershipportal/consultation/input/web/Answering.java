package org.partnershipportal.consultation.input.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.input.ExtraTime;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.QuestionPage;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * An input that is being written, at one request: for whom, where its pages are, and what can be done to it now.
 *
 * @param page the page's language and address
 * @param actor who acts, as the input tells
 * @param shown what the page says of it
 * @param place where its pages stand below the language: by its id, by {@code mine} for the sealed one of the session,
 *     or by the call whose form is previewed
 * @param own the reader's zone; {@code null} in a sealed session
 * @param now when
 */
public record Answering(
        Page page,
        Actor actor,
        InputPage shown,
        String place,
        @Nullable ZoneId own,
        Instant now) {

    /**
     * Where the pages of inputs stand below a language. A browser's history keeps addresses: these say neither the call nor how
     * the contributor is known (src/docs/decisions/0048).
     */
    public static final String PAGES = "/i";

    /** Stands in addresses for the sealed input of the session. */
    public static final String SEALED = "mine";

    /** The input. */
    public InputDetails input() {
        return shown.input();
    }

    /** The question that the page shows; another page shows none. */
    QuestionPage question() {
        return (QuestionPage) shown;
    }

    /** The address of a page of this input, in the page's language. */
    public String at(String below) {
        return page.to(path(below));
    }

    /** The same without the language. */
    public String path(String below) {
        return place + below;
    }

    /** Whether the form is only looked at, by those who write the call (decision 56). */
    public boolean preview() {
        return input().preview();
    }

    /** The page of the call to which one goes back: where it is written, if its form is previewed. */
    public String call() {
        CallCode code = input().call().code();
        return preview()
                ? Page.inApplication(Acting.STAFF.segment(), CallLinks.desk(code))
                : page.to(CallLinks.PUBLIC + "/" + code);
    }

    /** Where to go on after a form. */
    public String redirect(String below) {
        return "redirect:" + at(below);
    }

    public boolean sealed() {
        return input().sealed();
    }

    /** Whether the actor may do this now; the permission by its constant's name. */
    public boolean can(String permission) {
        return input().allowed().contains(Permission.valueOf(permission));
    }

    /** Whether the actor may ask for more time. */
    public boolean mayHaveMoreTime() {
        return ExtraTime.isGiven(input());
    }

    public boolean submitted() {
        return input().status() == InputStatus.SUBMITTED;
    }

    public CallContent content() {
        return input().call().content();
    }

    /** How the input's answers are worded for the reader. */
    AnswerWording wording() {
        return wording(input().language());
    }

    /** The same of answers written in another language, as those of a version frozen before it was changed. */
    AnswerWording wording(String written) {
        return new AnswerWording(page.language(), content().original(), written, Countries.standard()::name);
    }

    /** A text of the call for the reader; {@code null} if there is none. */
    public @Nullable LocalizedText text(Texts some) {
        return some.in(page.language(), content().original()).orElse(null);
    }

    /** A question for the reader. */
    public LocalizedText label(Question question) {
        return wording().label(question);
    }

    /** What the call is about. */
    public LocalizedText title() {
        return Objects.requireNonNullElse(
                text(content().texts().title()),
                new LocalizedText(input().call().code().value(), "en"));
    }

    /** Until when this draft can be sent. */
    public ShownDeadline deadline() {
        return input().deadline(own, now);
    }

    /** A choice as forms name it. */
    public static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
