package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.input.CosignerDetails;
import org.partnershipportal.consultation.input.DraftDetails;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.taxonomy.Countries;

/** How what belongs to an input is worded for one reader. */
record InputWording(Reader reader) implements Wording {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    String say(Sentence sentence) {
        return sentence.in(language(), this::moment);
    }

    /** Several that follow each other. */
    String say(List<Sentence> sentences) {
        return sentences.stream().map(this::say).collect(Collectors.joining(" "));
    }

    @Override
    public Language language() {
        return reader.language();
    }

    /**
     * How answers are worded.
     *
     * @param original the call's language, for labels that lack the reader's
     * @param written tag of the language they are written in
     */
    AnswerWording answers(Language original, String written) {
        return new AnswerWording(language(), original, written, Countries.standard()::name);
    }

    LocalizedText title(CallContent content) {
        return of(content.texts().title(), content.original());
    }

    LocalizedText title(CallSummary call) {
        return of(call.title(), call.original());
    }

    String time(Instant at) {
        return Formats.time(at, reader.zone(), language());
    }

    String moment(Instant at) {
        return Formats.readersTime(at, reader.zone(), language());
    }

    String moment(Instant at, ZoneId zone) {
        return text("shared.deadline.at", Formats.date(at, zone, language()), Formats.time(at, zone, language()));
    }

    /** With its seconds, as receipts say it. */
    String exactly(Instant at, ZoneId zone) {
        return text("shared.deadline.at", Formats.date(at, zone, language()), SECONDS.format(at.atZone(zone)));
    }

    /** Such as "Geneva time (UTC+1)". */
    String zone(Instant at, ZoneId zone) {
        String offset = Formats.offset(at, zone);
        return zone.equals(Reader.GENEVA)
                ? text("shared.deadline.geneva", offset)
                : text("shared.deadline.zone", Formats.city(zone, language()), offset);
    }

    /** The minute that is stated: the last in which something is in time (R14.1). */
    static Instant stated(InputDetails details) {
        return details.end().minus(Duration.ofMinutes(1));
    }

    /** How many days are left until the minute stated. */
    long daysLeft(Instant stated, Instant now) {
        return ShownDeadline.daysLeft(stated, LocalDate.ofInstant(now, reader.zone()), reader.zone());
    }

    StatusBadge status(InputStatus status) {
        return new StatusBadge(status.tone(), text(status.key()));
    }

    StatusBadge status(CosignerDetails cosigner) {
        return new StatusBadge(cosigner.tone(), say(cosigner.standing()));
    }

    /** How far a task has come: what is done needs no badge. */
    Component progress(DraftDetails.Progress progress) {
        String word = text(progress.key());
        return switch (progress) {
            case NOT_STARTED -> new StatusBadge(Tone.NEUTRAL, Icon.NOT_BEGUN, word);
            case IN_PROGRESS -> new StatusBadge(Tone.WARN, Icon.HALF, word);
            case COMPLETED -> toned(Icon.TICK, "t-ok", word);
        };
    }

    static Span toned(Icon icon, String tone, String words) {
        Span span = new Span(icon.create(), new Span(" " + words));
        span.addClassNames("s", tone);
        return span;
    }

    /** Whose input it is. */
    String whose(InputDetails details) {
        if (!details.holder().isEmpty()) {
            return details.holder();
        }
        return text(details.entered() == null ? "input.page.alone" : "input.entered.holder-deleted");
    }

    /** For whom it is submitted, said above what is checked. */
    String submitting(InputDetails details) {
        return details.holder().isEmpty() && details.entered() == null
                ? text("input.check.lead-alone")
                : text("input.check.lead", whose(details));
    }

    String whose(@Nullable OrganisationSummary organisation) {
        return organisation == null
                ? text("input.page.alone")
                : organisation.name().text();
    }

    /** What is left of the limit, or has to go; empty without a limit. */
    String left(int words, int limit) {
        if (limit == 0) {
            return "";
        }
        return words > limit ? text("input.answer.remove", words - limit) : text("input.answer.left", limit - words);
    }

    String size(long bytes) {
        return Formats.size(bytes, language());
    }
}
