package org.partnershipportal.exchange.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Instruments;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.SdgTargets;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * A part of what a practice says, in words for one reader: both front ends draw the same.
 *
 * @param key key of its name, the same as the form's
 * @param lines its words, each in its language; never none
 */
@ForOwnPages
public record PracticePart(String key, List<LocalizedText> lines) {

    /** The five sentences, those that are told. */
    public static List<PracticePart> sentences(PracticeText text) {
        List<PracticePart> parts = new ArrayList<>();
        written(parts, text, "problem", text.problem());
        written(parts, text, "act", text.act());
        written(parts, text, "who", text.who());
        written(parts, text, "change", text.change());
        written(parts, text, "advice", text.advice());
        return parts;
    }

    /** What goes deeper, so far as it is told. */
    public static List<PracticePart> deeper(PracticeText text) {
        List<PracticePart> parts = new ArrayList<>();
        written(parts, text, "works", text.works());
        written(parts, text, "evidence", text.evidence());
        written(parts, text, "conditions", text.conditions());
        written(parts, text, "failures", text.failures());
        written(parts, text, "contact", text.contact());
        return parts;
    }

    /** What it is about: kind, place, time, rules and whom it serves. */
    public static List<PracticePart> about(PracticeText text, Language reader) {
        List<PracticePart> parts = new ArrayList<>();
        add(parts, "practice.field.kind", reader, kind(text, reader));
        add(parts, "practice.field.countries", reader, places(text.countries(), text.reach(), reader));
        add(parts, "practice.field.period", reader, period(text, reader));
        lines(
                parts,
                "practice.field.rules",
                reader,
                text.rules().stream().map(rule -> RuleSets.standard().text(rule, reader)));
        lines(
                parts,
                "practice.field.instruments",
                reader,
                text.instruments().stream()
                        .flatMap(code -> Instruments.standard().find(code).stream())
                        .map(one -> one.name(reader)));
        lines(
                parts,
                "practice.field.sdg-targets",
                reader,
                text.sdgTargets().stream()
                        .flatMap(code -> SdgTargets.standard().find(code).stream())
                        .map(one -> say(reader, "shared.field.dotted", one.code(), one.goalName(reader))));
        add(parts, "shared.field.themes", reader, Themes.standard().list(text.themes(), reader));
        add(
                parts,
                "practice.field.serves",
                reader,
                Formats.list(
                        text.serves().stream()
                                .map(one -> say(reader, one.key()))
                                .toList(),
                        reader));
        return parts;
    }

    /** All of it, for an earlier version. */
    public static List<PracticePart> all(PracticeText text, Language reader) {
        List<PracticePart> parts = new ArrayList<>();
        parts.add(new PracticePart("shared.field.title", List.of(text.name())));
        parts.addAll(sentences(text));
        parts.addAll(deeper(text));
        parts.addAll(about(text, reader));
        return parts;
    }

    /** The name of its kind; empty if it has none yet. */
    public static String kind(PracticeText text, Language reader) {
        PracticeKind kind = text.kind();
        return kind == null ? "" : say(reader, kind.key());
    }

    /** Where it was done: that it is regional or global, and the names of its countries. */
    public static String places(Iterable<CountryCode> countries, @Nullable PracticeReach reach, Language reader) {
        List<String> names = new ArrayList<>();
        if (reach != null) {
            names.add(say(reader, reach.key()));
        }
        countries.forEach(country -> names.add(Countries.standard().name(country, reader)));
        return Formats.list(names, reader);
    }

    /** Its years; empty if none is given. */
    public static String period(PracticeText text, Language reader) {
        Integer since = text.since();
        Integer until = text.until();
        if (since != null && until != null) {
            return since.equals(until)
                    ? since.toString()
                    : say(reader, "shared.period.closed", since.toString(), until.toString());
        }
        return since != null
                ? say(reader, "practice.field.from-year", since.toString())
                : until == null ? "" : say(reader, "shared.period.until", until.toString());
    }

    private static void written(List<PracticePart> parts, PracticeText text, String part, String words) {
        if (!words.isEmpty()) {
            parts.add(new PracticePart("practice.field." + part, List.of(text.written(words))));
        }
    }

    private static void add(List<PracticePart> parts, String key, Language reader, String words) {
        lines(parts, key, reader, Stream.of(words));
    }

    private static void lines(List<PracticePart> parts, String key, Language reader, Stream<String> lines) {
        List<LocalizedText> said = lines.filter(line -> !line.isEmpty())
                .map(line -> new LocalizedText(line, reader.tag()))
                .toList();
        if (!said.isEmpty()) {
            parts.add(new PracticePart(key, said));
        }
    }

    private static String say(Language reader, String key, Object... args) {
        return Translations.standard().text(reader, key, args);
    }
}
