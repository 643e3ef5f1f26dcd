package org.partnershipportal.promises.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipportal.ground.shared.Word;

/** The columns that an import reads, by the headings they can have; other columns are passed over. */
enum ImportColumn {
    SOURCE("source", "mechanism"),
    STATE("state", "state_iso3", "state under review", "reviewed state", "country"),
    SYMBOL("symbol", "document symbol"),
    PARAGRAPH("paragraph", "paragraph number"),
    CYCLE("cycle", "upr cycle"),
    SESSION("session", "upr session"),
    POSITION("position", "upr position", "position of the state under review"),
    RECOMMENDERS("recommending_iso3", "recommending state", "recommending states", "upr recommending state"),
    BODY("body", "treaty body", "mandate", "special procedure"),
    TEXT("text", "recommendation"),
    LANGUAGE("language"),
    PUBLISHED("date", "document date", "publication date"),
    THEMES("theme", "themes"),
    RULES("rules", "rule"),
    SDG_TARGETS("sdg", "sdgs", "sdg targets");

    /** Those without which no row can be read. */
    static final List<ImportColumn> REQUIRED = List.of(STATE, SYMBOL, PARAGRAPH, TEXT);

    private final List<String> headings;

    ImportColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column of a heading; empty for one that is passed over. */
    static Optional<ImportColumn> of(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    /** The heading that is asked for where none is there. */
    String heading() {
        return headings.getFirst();
    }

    /** The column of what a command finds at fault. */
    static Optional<ImportColumn> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field().equals(field))
                .findFirst();
    }

    private String field() {
        return this == SDG_TARGETS ? "sdgTargets" : Word.of(this);
    }
}
