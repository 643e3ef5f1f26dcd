package org.partnershipportal.promises.commitment.ui;

import java.util.function.UnaryOperator;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentRow;
import org.partnershipportal.promises.commitment.CommitmentStatus;
import org.partnershipportal.promises.commitment.TextPhase;

/** A commitment as a row of a list. */
final class CommitmentRows {

    private CommitmentRows() {}

    /** @param path makes an address below the portal of one below the acting */
    static Row row(CommitmentRow found, CommitmentWording wording, UnaryOperator<String> path) {
        Row row = new Row(new AppLink(
                new TextWithLanguage(found.title(), wording.language()), path.apply(CommitmentLinks.page(found.id()))));
        row.meta(wording.state(found.state()));
        if (found.lead() != null) {
            row.meta(new TextWithLanguage(found.lead().name(), wording.language()));
        }
        Period period = found.period();
        if (period != null) {
            row.meta(Formats.period(period, wording.language()));
        }
        row.end(wording.status(found.status()));
        if (found.status() == CommitmentStatus.PUBLISHED && found.phase() != TextPhase.CLEARED) {
            row.end(StatusBadge.warn(wording.text(CommitmentHeader.changeKey(found.phase()))));
        }
        return row;
    }
}
