package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.partnershipportal.exchange.workinggroup.ExplainMissing;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.platform.access.StakeholderGroup;

/** Asks why groups of the three do not take part (R4.2). */
final class ExplainCard {

    private record Explanation(Map<StakeholderGroup, String> missing) {}

    private ExplainCard() {}

    static Card of(WorkingGroupDetails details, WorkingGroupWording wording, Consumer<ExplainMissing> save) {
        CommandForm<Explanation> form = new CommandForm<>(Explanation.class);
        Map<StakeholderGroup, TextArea> fields = new EnumMap<>(StakeholderGroup.class);
        for (StakeholderGroup group : details.absent()) {
            TextArea reason = new TextArea(wording.text("workinggroup.explain.group", wording.text(group.key())));
            LocalizedText before = details.missing().get(group);
            reason.setValue(before == null ? "" : before.text());
            fields.put(group, reason);
            form.problems().bind(ExplainMissing.field(group), reason);
            form.column().required(reason);
        }
        form.read(Explanation::missing, () -> {
            Map<StakeholderGroup, String> reasons = new EnumMap<>(StakeholderGroup.class);
            fields.forEach((group, field) -> reasons.put(group, field.getValue()));
            return reasons;
        });
        return new Card(
                wording.text("workinggroup.explain.heading"),
                new Paragraph(wording.text("workinggroup.explain.lead")),
                form.submitAside(
                        wording.text("workinggroup.explain.save"),
                        explained -> save.accept(new ExplainMissing(
                                details.id(),
                                explained.missing(),
                                wording.language().tag()))));
    }
}
