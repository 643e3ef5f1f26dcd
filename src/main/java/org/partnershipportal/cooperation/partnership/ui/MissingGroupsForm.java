package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PublishPartnership;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.platform.access.StakeholderGroup;

/** Why each group of the three that is missing does not take part; published with the partnership (R4.2). */
final class MissingGroupsForm extends Div {

    private final FormProblems problems = new FormProblems();
    private final FormColumn column = new FormColumn();
    private final Map<StakeholderGroup, TextArea> fields = new EnumMap<>(StakeholderGroup.class);

    MissingGroupsForm(PartnershipDetails details, PartnershipWording wording) {
        add(problems);
        if (!details.composition().missing().isEmpty()) {
            add(new Paragraph(wording.text("partnership.explain.lead")));
        }
        for (StakeholderGroup group : details.composition().missing()) {
            TextArea reason = new TextArea(wording.text("partnership.explain.group", wording.text(group.key())));
            LocalizedText before = details.missing().get(group);
            if (before != null) {
                reason.setValue(before.text());
            }
            fields.put(group, reason);
            problems.bind(PublishPartnership.field(group), reason);
            column.required(reason);
        }
        add(column);
    }

    /** What was written, by group. */
    Map<StakeholderGroup, String> reasons() {
        Map<StakeholderGroup, String> reasons = new EnumMap<>(StakeholderGroup.class);
        fields.forEach((group, field) -> reasons.put(group, field.getValue()));
        return reasons;
    }

    FormProblems problems() {
        return problems;
    }

    FormColumn column() {
        return column;
    }

    /** Adds the button; what it does may still find a reason at fault. */
    void submit(String verb, Consumer<Map<StakeholderGroup, String>> save) {
        column.submit(new Button(verb, click -> problems.run(() -> save.accept(reasons()))));
    }
}
