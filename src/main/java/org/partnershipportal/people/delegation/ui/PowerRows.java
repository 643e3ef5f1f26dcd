package org.partnershipportal.people.delegation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.people.delegation.DelegationRow;

/** Powers of a State that an organisation holds, held or will hold. */
class PowerRows extends Div {

    /** Adds something to a row, such as a button. */
    interface AtEnd {
        void add(Row row, DelegationRow power);
    }

    PowerRows(List<DelegationRow> powers, Language reader) {
        this(powers, reader, null);
    }

    PowerRows(List<DelegationRow> powers, Language reader, @Nullable AtEnd atEnd) {
        Rows rows = Rows.bare();
        for (DelegationRow power : powers) {
            String starts = Formats.date(power.period().starts(), reader);
            String period = power.period().ends() == null
                    ? getTranslation("delegation.powers.from", starts)
                    : getTranslation(
                            "shared.period.closed",
                            starts,
                            Formats.date(power.period().ends(), reader));
            Row row = new Row(new Span(getTranslation(power.power().key())))
                    .meta(period)
                    .end(badge(power));
            if (atEnd != null) {
                atEnd.add(row, power);
            }
            rows.add(row);
        }
        add(rows);
    }

    private StatusBadge badge(DelegationRow power) {
        if (power.holds()) {
            return StatusBadge.ok(getTranslation("delegation.powers.holds"));
        }
        return power.over()
                ? StatusBadge.neutral(getTranslation("delegation.powers.over"))
                : StatusBadge.warn(getTranslation("delegation.powers.to-come"));
    }
}
