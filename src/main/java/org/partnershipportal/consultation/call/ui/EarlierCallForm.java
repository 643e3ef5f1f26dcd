package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.CopyCall;
import org.partnershipportal.ground.uikit.CommandForm;

/** Begins a call with what an earlier one says, which is chosen by a part of its title or by its code. */
final class EarlierCallForm extends Div {

    private static final int SUGGESTIONS = 20;

    /**
     * @param find gives the calls that have something typed, at most so many as it takes
     * @param propose gives a free code for a title; empty if there is none
     * @param take makes a draft of the call
     */
    EarlierCallForm(CallWording wording, Found find, Function<String, String> propose, Consumer<CopyCall> take) {
        ComboBox<CallSummary> earlier = new ComboBox<>(wording.text("call.earlier.call"));
        earlier.setHelperText(wording.text("call.earlier.call-hint"));
        earlier.setItemLabelGenerator(call -> wording.words(call.title(), call.original()) + " · " + call.code());
        earlier.setItems(DataProvider.fromFilteringCallbacks(
                query -> find.calls(query.getFilter().orElse(""), SUGGESTIONS).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> find.calls(query.getFilter().orElse(""), SUGGESTIONS).size()));
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

    /** Finds calls. */
    interface Found {
        List<CallSummary> calls(String typed, int max);
    }
}
