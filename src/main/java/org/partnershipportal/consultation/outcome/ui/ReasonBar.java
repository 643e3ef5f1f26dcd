package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.OutcomeRow;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Difference;

/** One reason for all ticked inputs: it appears with the first tick and says how many inputs it applies to. */
final class ReasonBar extends Section {

    private final OutcomeWording wording;
    private final Function<GiveReason, List<OutcomeRow>> meanwhile;
    private final Function<OutcomeRow, String> given;
    private final Map<InputId, Long> chosen = new HashMap<>();
    private final H2 heading = new H2();

    /**
     * @param save gives the reason
     * @param meanwhile what others said of the same inputs since they were read
     * @param given by whom a reason was given, and when; empty if nobody had to
     */
    ReasonBar(
            OutcomeWording wording,
            CallId call,
            Consumer<GiveReason> save,
            Function<GiveReason, List<OutcomeRow>> meanwhile,
            Function<OutcomeRow, String> given) {
        this.wording = wording;
        this.meanwhile = meanwhile;
        this.given = given;
        Select<OutcomeReason> reason = new Select<>();
        reason.setLabel(wording.text("shared.field.reason"));
        reason.setItems(Stream.of(OutcomeReason.values())
                .filter(one -> one != OutcomeReason.INADMISSIBLE)
                .toList());
        reason.setItemLabelGenerator(one -> wording.text(one.key()));
        String explanation = wording.text("outcome.desk.text");
        TextArea text = new TextArea(explanation);
        text.setHelperText(wording.text("outcome.desk.text-hint"));
        Difference<Map<InputId, Long>> difference = new Difference<>(
                chosen,
                () -> chosen,
                (mine, theirs) -> theirs(new GiveReason(call, chosen, reason.getValue(), text.getValue())));
        CommandForm<GiveReason> form = new CommandForm<>(GiveReason.class)
                .given(GiveReason::call, call)
                .read(GiveReason::inputs, () -> chosen)
                .required(GiveReason::reason, reason)
                .optional(GiveReason::text, text)
                .submitAside(
                        wording.text("outcome.desk.give"), command -> difference.guard(() -> save.accept(command)));
        reason.addValueChangeListener(change -> text.setLabel(
                change.getValue() == OutcomeReason.OTHER
                        ? explanation
                        : wording.text("uikit.form.optional", explanation)));
        addClassNames("card", "stack", "key");
        heading.getElement().setAttribute("role", "status");
        add(heading, difference, form);
        setVisible(false);
    }

    /** An input is ticked or no longer ticked. */
    void tick(OutcomeRow outcome, boolean ticked) {
        if (ticked) {
            chosen.put(outcome.input(), outcome.edition());
        } else {
            chosen.remove(outcome.input());
        }
        heading.setText(wording.text("outcome.desk.why", chosen.size()));
        setVisible(!chosen.isEmpty());
    }

    /** What another person said since, which counts as seen from now on. */
    private List<Paragraph> theirs(GiveReason command) {
        List<Paragraph> theirs = new ArrayList<>();
        for (OutcomeRow row : meanwhile.apply(command)) {
            OutcomeReason reason = row.reason();
            chosen.put(row.input(), row.edition());
            theirs.add(new Paragraph(
                    wording.named(row.from()),
                    new Span(" · " + (reason == null ? "" : wording.text(reason.key()) + " · " + row.text()) + " · "
                            + given.apply(row))));
        }
        return theirs;
    }
}
