package org.partnershipportal.overview.relation;

import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.Word;

/**
 * One stage on one side of a record.
 *
 * @param way before or after
 * @param stage the stage
 */
public record ChainPlace(Way way, Stage stage) {

    /** The place that an address names, such as {@code after-input}; empty if it names none. */
    public static Optional<ChainPlace> parse(String text) {
        int hyphen = text.indexOf('-');
        return hyphen < 0
                ? Optional.empty()
                : Word.read(text.substring(0, hyphen), List.of(Way.values()))
                        .flatMap(way -> Word.read(text.substring(hyphen + 1), List.of(Stage.values()))
                                .map(stage -> new ChainPlace(way, stage)));
    }

    /** As addresses name it. */
    public String word() {
        return way.word() + "-" + Word.of(stage);
    }
}
