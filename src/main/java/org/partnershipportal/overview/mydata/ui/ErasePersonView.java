package org.partnershipportal.overview.mydata.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Optional;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.overview.mydata.MyDataLinks;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Erasable;
import org.partnershipportal.platform.access.ErasureReason;
import org.partnershipportal.platform.access.Erasures;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;

/**
 * UC-ADM-02: the operator erases a person who asked for it, with a reason that the trail keeps, and learns only that
 * they have an account (mission.md: the administrator never sees contributors).
 */
@Route(":acting/" + MyDataLinks.ERASE)
@OpenTo(value = Permission.ERASE_PERSON, hidden = true)
class ErasePersonView extends ActingPage {

    private final Erasures erasures;
    private final Div found = new Div();

    ErasePersonView(Actors actors, Erasures erasures) {
        super(actors);
        this.erasures = erasures;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("mydata.operator.title"));
        EmailField address = new EmailField(getTranslation("mydata.operator.address"));
        found.removeAll();
        found.addClassName("stack");
        found.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getTranslation("mydata.operator.title"))
                        .back(getTranslation("administration.title"), path("administration"))
                        .lead(getTranslation("mydata.operator.lead")),
                new FormColumn()
                        .required(address)
                        .submit(new Button(getTranslation("mydata.operator.find"), click -> show(address.getValue()))),
                found);
    }

    private void show(String address) {
        found.removeAll();
        Optional<Erasable> account = erasures.lookUp(actor(), address);
        found.add(new Paragraph(getTranslation(
                account.map(one -> one.stopped() ? "mydata.operator.stopped" : "mydata.operator.possible")
                        .orElse("mydata.operator.none"))));
        account.ifPresent(one -> found.add(erasure(one.person(), address.strip())));
    }

    private FormColumn erasure(PersonId person, String address) {
        RadioButtonGroup<ErasureReason> reasons = new RadioButtonGroup<>(getTranslation("shared.field.reason"));
        reasons.setItems(Arrays.stream(ErasureReason.values())
                .filter(reason -> reason != ErasureReason.OWN_ACT)
                .toList());
        reasons.setItemLabelGenerator(reason -> getTranslation(reason.key()));
        reasons.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reasons.setValue(ErasureReason.ON_REQUEST);
        return new FormColumn()
                .required(reasons)
                .submit(new Button(
                        getTranslation("mydata.operator.button"),
                        click -> Confirm.askToEnd(
                                getTranslation("mydata.operator.question", address),
                                getTranslation("mydata.erase.final"),
                                getTranslation("mydata.operator.button"),
                                () -> {
                                    erasures.erase(actor(), person, reasons.getValue());
                                    found.removeAll();
                                    Toasts.done(getTranslation("mydata.operator.done"));
                                })));
    }
}
