package org.partnershipportal.overview.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Permission;

/** The kinds of rows that there can be: every event with its sentence, every act that can be refused. */
@ForOwnPages
public final class TrailKinds {

    private TrailKinds() {}

    /**
     * A kind to choose.
     *
     * @param kind as rows keep it
     * @param words what the reader reads
     */
    public record Choice(String kind, String words) {}

    /** All kinds, by their words in the language. */
    public static List<Choice> all(Language language) {
        Translations texts = Translations.standard();
        Stream<Choice> events = texts.keys(language).stream()
                .filter(key -> key.contains(".event."))
                .map(key -> new Choice(EventKind.ofSentence(key), texts.text(language, key)));
        Stream<Choice> refusals = Arrays.stream(Permission.values())
                .filter(Permission::isAct)
                .map(EventKind::of)
                .map(kind -> new Choice(kind, refused(language, kind)));
        return Stream.concat(events, refusals)
                .sorted((one, other) ->
                        java.text.Collator.getInstance(language.locale()).compare(one.words(), other.words()))
                .toList();
    }

    /** What a row tells, in plain words. */
    public static String sentence(Language language, TrailRow row) {
        return row.refused()
                ? refused(language, row.kind())
                : Translations.standard().text(language, row.sentenceKey());
    }

    /** Why an act was refused, as the person was told; what stood in its placeholders is not kept. Empty if none was. */
    public static String reason(Language language, TrailRow row) {
        return row.reason() == null
                ? ""
                : Translations.standard()
                        .text(language, KeptReasons.today(row.reason()))
                        .replaceAll("\\{\\d+}", "…");
    }

    private static String refused(Language language, String kind) {
        Translations texts = Translations.standard();
        return texts.text(language, "audit.trail.refused", texts.text(language, "audit.act." + kind));
    }
}
