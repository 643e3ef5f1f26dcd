package org.partnershipportal.overview.atlas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.promises.commitment.CommitmentFigures;
import org.partnershipportal.promises.commitment.CommitmentLines;

/**
 * A figure at the top of a State's page, in words for one reader: a number or a date, and never a score.
 *
 * @param key key of what is counted
 * @param value the number or the date
 * @param next the milestone whose date it is; {@code null} of a number
 * @param remark what more is to be said; empty for nothing
 */
@ForOwnPages
public record StateFigure(String key, String value, CommitmentFigures.@Nullable Next next, String remark) {

    /** The four of a page: how many commitments, the next date, how many others have assessed, and what they are based on. */
    static List<StateFigure> of(CommitmentLines commitments, Language reader) {
        long total = commitments.lines().total();
        CommitmentFigures figures = commitments.figures();
        Optional<CommitmentFigures.Next> next = figures.next();
        return List.of(
                new StateFigure(
                        "plain.layout.commitments",
                        Formats.number(total, reader),
                        null,
                        list(
                                reader,
                                many("atlas.figures.themes", figures.themes(), reader),
                                many("atlas.figures.completed", figures.completed(), reader),
                                many("atlas.figures.withdrawn", figures.withdrawn(), reader))),
                new StateFigure(
                        "atlas.figures.next",
                        next.map(one -> Formats.date(one.step().due(), reader))
                                .orElseGet(() -> say(reader, "atlas.figures.no-date")),
                        next.orElse(null),
                        next.map(one -> one.step().words().in(reader, String::valueOf))
                                .orElse("")),
                new StateFigure(
                        "atlas.figures.assessed",
                        say(reader, "uikit.gauge.figure", figures.assessed(), total),
                        null,
                        say(reader, "atlas.figures.assessing", figures.assessing())),
                new StateFigure(
                        "atlas.figures.sources",
                        Formats.number(figures.sources(), reader),
                        null,
                        list(
                                reader,
                                many("atlas.state.recommendations", figures.recommendations(), reader),
                                many("atlas.figures.rules", figures.rules(), reader),
                                many("atlas.figures.targets", figures.targets(), reader))));
    }

    private static Stream<String> many(String key, long number, Language reader) {
        return number == 0 ? Stream.empty() : Stream.of(say(reader, key, number));
    }

    @SafeVarargs
    private static String list(Language reader, Stream<String>... said) {
        return Formats.list(Stream.of(said).flatMap(one -> one).toList(), reader);
    }

    private static String say(Language reader, String key, Object... args) {
        return Translations.standard().text(reader, key, args);
    }
}
