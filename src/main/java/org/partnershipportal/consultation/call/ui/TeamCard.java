package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.partnershipportal.consultation.call.CallLimits;
import org.partnershipportal.consultation.call.CallTeam;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.platform.access.PersonId;

/** UC-CAL-09: the report team of a call; only they see the inputs received, and only they add members (R14.11). */
final class TeamCard {

    /** What the card's buttons do. */
    interface Acts {
        void join(String eMail);

        void leave(PersonId member);

        void takeOver(String reason);
    }

    private TeamCard() {}

    static Component of(CallTeam team, CallWording wording, Acts acts) {
        Rows rows = Rows.bare();
        team.members().forEach(member -> rows.add(row(member, team, wording, acts)));
        Card card = new Card(wording.text("call.team.heading"), wording.text("call.team.lead"), rows);
        Sentence warning = team.warning();
        if (warning != null) {
            Div note = new Div(new Span(wording.text(warning.key())));
            note.addClassNames("note", "warn");
            card.add(note);
        }
        if (team.mayName()) {
            card.add(form(wording, acts));
        }
        if (team.mayTakeOver()) {
            card.add(new Button(wording.text("call.take-over.act"), click -> askWhy(wording, acts)));
        }
        return card;
    }

    private static Row row(CallTeam.Member member, CallTeam team, CallWording wording, Acts acts) {
        String name = Objects.requireNonNullElse(member.name(), wording.text("membership.members.former"));
        Row row = new Row(new Span(name));
        if (!member.canAct()) {
            row.meta(wording.text("call.team.cannot-act"));
        }
        if (team.mayName() && member.canLeave()) {
            Button remove = new Button(wording.text("call.rows.remove"), click -> acts.leave(member.person()));
            remove.setAriaLabel(wording.text("call.rows.remove-of", name));
            row.end(remove);
        }
        return row;
    }

    private record NewMember(String eMail) {}

    private static CommandForm<NewMember> form(CallWording wording, Acts acts) {
        EmailField eMail = new EmailField(wording.text("call.team.e-mail"));
        eMail.setHelperText(wording.text("call.team.e-mail-hint"));
        return new CommandForm<>(NewMember.class)
                .required(NewMember::eMail, eMail)
                .submitAside(wording.text("call.team.add"), member -> acts.join(member.eMail()));
    }

    /** What is typed; the call checks it. */
    private record Why(String reason) {}

    private static void askWhy(CallWording wording, Acts acts) {
        TextArea reason = new TextArea(wording.text("shared.field.reason"));
        reason.setHelperText(wording.text("call.take-over.reason-hint"));
        reason.setMaxLength(CallLimits.REASON);
        Confirm.ask(
                wording.text("call.take-over.act"),
                wording.text("call.take-over.consequence"),
                wording.text("call.take-over.act"),
                new CommandForm<>(Why.class).required(Why::reason, reason),
                why -> acts.takeOver(why.reason()));
    }
}
