package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.grouptext.VersionRow;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.uikit.ChangedText;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Reader;

/** How draft texts and their comments are worded for one reader. */
record GroupTextWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    /** The day in Geneva. */
    String day(Instant at) {
        return Formats.date(at, Formats.GENEVA, language());
    }

    String time(Instant at) {
        return Formats.readersTime(at, reader.zone(), language());
    }

    /** The last minute of a day in Geneva. */
    ShownDeadline endOf(LocalDate day, Instant now) {
        return new ShownDeadline(
                day.atTime(23, 59).atZone(Formats.GENEVA).toInstant(), Formats.GENEVA, reader.zone(), now);
    }

    /** Such as "Version 3, 8 April 2027". */
    String version(VersionRow version) {
        return text("shared.field.pair", version(version.number()), day(version.publishedAt()));
    }

    /** Such as "Version 3". */
    String version(int number) {
        return text("grouptext.version.number", number);
    }

    /** Who wrote, and for which member; either may be gone. */
    String author(@Nullable String name, @Nullable OrganisationSummary organisation) {
        String who = name == null ? text("grouptext.comment.former") : name;
        return organisation == null
                ? who
                : text("shared.field.pair", who, organisation.name().text());
    }

    /** A paragraph of the text. */
    Component paragraph(String words, String language, Set<String> noted) {
        return TextWithLanguage.block(new LocalizedText(words, language), language(), noted);
    }

    /** A paragraph with what it said before; empty for nothing. */
    Component changed(String before, String words, String language) {
        ChangedText changed = new ChangedText(before, words);
        changed.getElement()
                .setAttribute("lang", language)
                .setAttribute("dir", new LocalizedText("", language).direction());
        return changed;
    }
}
