package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Comparator;
import java.util.Map;
import org.partnershipportal.consultation.call.CallAct;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.platform.access.PersonId;

/** UC-CAL-09: who runs the report of a call; they alone see what has come. */
final class TeamCard {

    /** What the card's buttons do. */
    interface Acts {
        void join(String eMail);

        void leave(PersonId member);
    }

    private TeamCard() {}

    static Component of(CallDetails call, Map<PersonId, String> names, CallWording wording, Acts acts) {
        Rows rows = Rows.bare();
        boolean mayName = call.can(CallAct.NAME_TEAM);
        call.team().stream()
                .sorted(Comparator.comparing(member -> name(member, names, wording)))
                .forEach(member -> {
                    String name = name(member, names, wording);
                    Row row = new Row(new Span(name));
                    if (mayName && call.team().size() > 1) {
                        Button remove = new Button(wording.text("call.rows.remove"), click -> acts.leave(member));
                        remove.setAriaLabel(wording.text("call.rows.remove-of", name));
                        row.end(remove);
                    }
                    rows.add(row);
                });
        Card card = new Card(wording.text("call.team.heading"), wording.text("call.team.lead"), rows);
        if (mayName) {
            card.add(form(wording, acts));
        }
        return card;
    }

    private record NewMember(String eMail) {}

    private static CommandForm<NewMember> form(CallWording wording, Acts acts) {
        EmailField eMail = new EmailField(wording.text("call.team.e-mail"));
        eMail.setHelperText(wording.text("call.team.e-mail-hint"));
        return new CommandForm<>(NewMember.class)
                .required(NewMember::eMail, eMail)
                .submitAside(wording.text("call.team.add"), member -> acts.join(member.eMail()));
    }

    private static String name(PersonId member, Map<PersonId, String> names, CallWording wording) {
        return names.getOrDefault(member, wording.text("call.team.former"));
    }
}
