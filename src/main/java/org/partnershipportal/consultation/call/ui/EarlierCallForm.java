package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.CopyCall;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.SearchedField;

/** Begins a call with what an earlier one says, which is chosen by a part of its title or by its code. */
final class EarlierCallForm extends Div {

    /**
     * @param search gives the calls that have something typed
     * @param propose gives a free code for a title; empty if there is none
     * @param take makes a draft of the call
     */
    EarlierCallForm(
            CallWording wording,
            SearchedField.Search<CallSummary> search,
            Function<String, String> propose,
            Consumer<CopyCall> take) {
        SearchedField<CallSummary> earlier =
                new SearchedField<>(wording.text("call.earlier.call"), wording.text("call.earlier.call-hint"), search);
        earlier.setItemLabelGenerator(call -> wording.words(call.title(), call.original()) + " · " + call.code());
        CodeField code = new CodeField(wording.text("call.earlier.code"), wording);
        earlier.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                CallSummary call = chosen.getValue();
                code.propose(propose.apply(call.title().original(call.original())));
            }
        });
        add(
                new Paragraph(wording.text("call.earlier.lead")),
                new CommandForm<>(CopyCall.class)
                        .required(
                                CopyCall::from,
                                earlier,
                                () -> earlier.getOptionalValue()
                                        .map(CallSummary::id)
                                        .orElse(null))
                        .required(CopyCall::code, code, code::code)
                        .submitAside(wording.text("call.earlier.take"), take));
        addClassName("stack");
    }
}
