package org.partnershipportal.exchange.groupfile.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.groupfile.FileVersionRow;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Reader;

/** How documents of working groups are worded for one reader. */
record GroupFileWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    String time(Instant at) {
        return Formats.readersTime(at, reader.zone(), language());
    }

    /** Such as "Version 3". */
    String version(int number) {
        return text("groupfile.version.number", number);
    }

    /** Who put a version there, and for which member; either may be gone. */
    String author(FileVersionRow version) {
        String who = version.author() == null ? text("groupfile.version.former") : version.author();
        return version.organisation() == null
                ? who
                : text("shared.field.pair", who, version.organisation().name().text());
    }

    /** A member's name; the organisation may be gone. */
    String name(@Nullable OrganisationSummary member) {
        return member == null ? text("groupfile.version.former") : member.name().text();
    }
}
