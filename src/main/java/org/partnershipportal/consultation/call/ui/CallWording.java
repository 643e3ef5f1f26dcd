package org.partnershipportal.consultation.call.ui;

import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.ShownIf;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * How the facts of calls are worded for one reader.
 *
 * @param reader language and zone
 * @param now the moment of the page
 */
record CallWording(Reader reader, Instant now) implements Wording {

    private static final int DAYS_NOT_HOURS = 2;

    @Override
    public Language language() {
        return reader.language();
    }

    /** The text that this reader reads; empty if it stands in no language. */
    Optional<LocalizedText> read(Texts texts, Language original) {
        return texts.in(language(), original);
    }

    /** The same as mere words, for labels. */
    String words(Texts texts, Language original) {
        return read(texts, original).map(LocalizedText::text).orElse("");
    }

    /** The same in a line, marked with its own language. */
    Component line(Texts texts, Language original) {
        return read(texts, original)
                .<Component>map(text -> new TextWithLanguage(text, language()))
                .orElseGet(Span::new);
    }

    /**
     * The same as paragraphs, with a note where it is not in the reader's language, once a page.
     *
     * @param noted the languages of which the page has said so
     */
    Component prose(Texts texts, Language original, Set<String> noted) {
        return read(texts, original)
                .<Component>map(text -> TextWithLanguage.block(text, language(), noted))
                .orElseGet(Div::new);
    }

    /** The languages of which a page with the call's title as its heading has said that they are not the reader's. */
    Set<String> noted(CallContent content) {
        return read(content.texts().title(), content.original())
                .map(title -> new HashSet<>(Set.of(title.language())))
                .orElseGet(HashSet::new);
    }

    StatusBadge status(CallStatus status, @Nullable Deadline deadline) {
        if (status == CallStatus.OPEN && deadline != null && closesSoon(deadline)) {
            return new StatusBadge(Tone.WARN, Icon.CLOCK, text("call.status.closing"));
        }
        String word = text(status.key());
        return switch (status) {
            case DRAFT, ARCHIVED -> StatusBadge.neutral(word);
            case SCHEDULED -> new StatusBadge(Tone.NEUTRAL, Icon.CLOCK, word);
            case OPEN, REPORTED -> StatusBadge.ok(word);
            case CLOSED -> new StatusBadge(Tone.NEUTRAL, Icon.STOP, word);
        };
    }

    boolean closesSoon(Deadline deadline) {
        return deadline.shown(null, now).soon();
    }

    /** Such as {@code Friday 12 March 2027, 12:00}. */
    String moment(Instant at, ZoneId zone) {
        return text(
                "call.deadline.moment",
                Formats.dayAndDate(at.atZone(zone).toLocalDate(), language()),
                Formats.time(at, zone, language()));
    }

    /** Such as {@code Geneva time (UTC+1)}. */
    String zone(Instant at, ZoneId zone) {
        return text("shared.deadline.zone", city(zone), Formats.offset(at, zone));
    }

    /** Such as {@code Friday 12 March 2027, 12:00, Geneva time (UTC+1)}. */
    String deadline(Deadline deadline) {
        return text(
                "shared.field.pair",
                moment(deadline.instant(), deadline.zone()),
                zone(deadline.instant(), deadline.zone()));
    }

    /** The same moment where the reader is; empty if that is the same time. */
    Optional<String> here(Deadline deadline) {
        Instant at = deadline.instant();
        boolean same = reader.zone()
                .getRules()
                .getOffset(at)
                .equals(deadline.zone().getRules().getOffset(at));
        return same
                ? Optional.empty()
                : Optional.of(text("shared.deadline.own", moment(at, reader.zone()), city(reader.zone())));
    }

    /** The zone of Geneva is named after another city, which nobody here looks for. */
    String city(ZoneId zone) {
        return zone.equals(Reader.GENEVA) ? text("shared.field.geneva") : Formats.city(zone, language());
    }

    /** How long is left, in days, then in hours, then in minutes. */
    String left(Deadline deadline) {
        Duration left = Duration.between(now, deadline.end());
        if (left.isNegative() || left.isZero()) {
            return text("shared.deadline.over");
        }
        long days = deadline.daysLeft(now, reader.zone());
        if (days >= DAYS_NOT_HOURS) {
            return text("shared.deadline.days", days);
        }
        return left.toHours() > 0
                ? text("shared.deadline.hours", left.toHours())
                : text("shared.deadline.minutes", Math.max(1, left.toMinutes()));
    }

    String day(Instant at) {
        return Formats.date(at, reader.zone(), language());
    }

    String size(long bytes) {
        NumberFormat number = NumberFormat.getInstance(language().locale());
        number.setMaximumFractionDigits(1);
        return text("shared.size.megabytes", number.format((double) bytes / Formats.MEGABYTE));
    }

    String themes(Collection<String> codes) {
        return Themes.standard().list(codes, language());
    }

    /** What a question asks for: its kind, limits, and whether it must be answered. */
    String demand(Question question) {
        String kind = text(question.kind().key());
        String limit = question.wordLimit() > 0
                ? text("call.public.question-limit", question.wordLimit())
                : question.maxRows() > 0 ? text("call.question.rows", question.maxRows()) : "";
        String must = text(question.required() ? "shared.field.required" : "shared.field.optional");
        return Stream.concat(
                        Stream.of(kind, limit, must),
                        Stream.of(question.told().stream().map(this::say).collect(Collectors.joining(" "))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What is said of bounds. */
    String say(Sentence sentence) {
        return sentence.in(language(), at -> moment(at, reader.zone()));
    }

    /** On what it depends whether a question is asked; empty if it always is. */
    String condition(CallContent content, Question question) {
        ShownIf condition = question.shownIf();
        Questionnaire questionnaire = content.questionnaire();
        return condition == null
                ? ""
                : questionnaire
                        .question(condition.question())
                        .map(on -> text(
                                "call.question.shown-if",
                                words(on.label(), content.original()),
                                list(on.choices().stream()
                                        .filter(choice -> condition.anyOf().contains(choice.key()))
                                        .map(choice -> words(choice.label(), content.original()))
                                        .toList())))
                        .orElse("");
    }

    /** The name of a language for the reader, such as {@code French}. */
    String languageName(Language named) {
        return Formats.languageName(named.tag(), language());
    }

    /** The languages in which a call can be read. */
    String languages(CallContent content) {
        return content.readableIn(language());
    }
}
