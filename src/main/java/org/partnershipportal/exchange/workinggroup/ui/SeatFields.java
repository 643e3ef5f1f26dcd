package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.Seats.Candidate;
import org.partnershipportal.exchange.workinggroup.TakeSeat;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.platform.access.PersonId;

/** Fields that several forms about seats have. */
final class SeatFields {

    private SeatFields() {}

    /** Who comes for the organisation. */
    static ComboBox<Candidate> candidates(List<Candidate> candidates, WorkingGroupWording wording) {
        ComboBox<Candidate> field = new ComboBox<>(wording.text("workinggroup.seat.representative"));
        field.setHelperText(wording.text("workinggroup.seat.representative-hint"));
        field.setItems(candidates);
        field.setItemLabelGenerator(Candidate::name);
        return field;
    }

    /** The person chosen; {@code null} while none is. */
    static @Nullable PersonId chosen(ComboBox<Candidate> field) {
        Candidate chosen = field.getValue();
        return chosen == null ? null : chosen.person();
    }

    /** The form that asks who comes. */
    static CommandForm<TakeSeat> representative(
            WorkingGroupId group, List<Candidate> candidates, WorkingGroupWording wording) {
        ComboBox<Candidate> field = candidates(candidates, wording);
        return new CommandForm<>(TakeSeat.class)
                .given(TakeSeat::group, group)
                .required(TakeSeat::representative, field, () -> chosen(field));
    }

    /** Why somebody declines, leaves or ends. */
    static CommandForm<Reason> why(Language writer) {
        TextArea reason = new TextArea(Translations.standard().text(writer, "shared.field.reason"));
        return new CommandForm<>(Reason.class).required(Reason::reason, reason).given(Reason::language, writer.tag());
    }
}
