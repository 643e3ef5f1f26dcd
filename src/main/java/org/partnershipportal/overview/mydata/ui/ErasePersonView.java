package org.partnershipportal.overview.mydata.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.overview.mydata.MyDataLinks;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.ErasureReason;
import org.partnershipportal.platform.access.Erasures;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonDetails;
import org.partnershipportal.platform.access.spi.Consequence;

/** UC-ADM-02: the operator erases a person who asked for it, with a reason that the trail keeps. */
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
        add(
                new PageHeader(getTranslation("mydata.operator.title")).lead(getTranslation("mydata.operator.lead")),
                new FormColumn()
                        .required(address)
                        .submit(new Button(getTranslation("mydata.operator.find"), click -> show(address.getValue()))),
                found);
    }

    private void show(String address) {
        found.removeAll();
        erasures.find(actor(), address)
                .ifPresentOrElse(
                        person -> found.add(card(person)),
                        () -> found.add(new Paragraph(getTranslation("mydata.operator.none"))));
    }

    private Card card(PersonDetails person) {
        List<Consequence> all = erasures.consequences(actor(), person.id());
        Card card = new Card(person.name(), new ConsequenceList(all));
        if (all.stream().noneMatch(Consequence::stops)) {
            RadioButtonGroup<ErasureReason> reasons = new RadioButtonGroup<>(getTranslation("mydata.operator.reason"));
            reasons.setItems(Arrays.stream(ErasureReason.values())
                    .filter(reason -> reason != ErasureReason.OWN_ACT)
                    .toList());
            reasons.setItemLabelGenerator(reason -> getTranslation(reason.key()));
            reasons.setValue(ErasureReason.ON_REQUEST);
            card.add(new FormColumn()
                    .required(reasons)
                    .submit(new Button(
                            getTranslation("mydata.operator.button"),
                            click -> Confirm.askToEnd(
                                    getTranslation("mydata.operator.question", person.name()),
                                    getTranslation("mydata.erase.final"),
                                    getTranslation("mydata.operator.button"),
                                    () -> {
                                        erasures.erase(actor(), person.id(), reasons.getValue());
                                        found.removeAll();
                                        Toasts.done(getTranslation("mydata.operator.done"));
                                    }))));
        }
        return card;
    }
}
