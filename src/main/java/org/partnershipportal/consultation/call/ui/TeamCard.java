package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallLimits;
import org.partnershipportal.consultation.call.CallTeam;
import org.partnershipportal.consultation.call.Colleague;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.SearchedField;
import org.partnershipportal.platform.access.PersonId;

/** UC-CAL-09: the report team of a call; only they see the inputs received, and only they add members (R14.11). */
final class TeamCard {

    /** What the card's buttons do. */
    interface Acts {
        /** Whom one can choose, by a part of the name. */
        List<Colleague> colleagues(String typed, int max);

        void join(PersonId member);

        void leave(PersonId member);

        void takeOver(String reason);
    }

    /**
     * What is chosen.
     *
     * @param member {@code null} for nobody
     */
    record NewMember(@Nullable Colleague member) {
        NewMember {
            new FieldChecks(NewMember.class)
                    .that(member != null, "member", "call.problem.no-secretariat")
                    .done();
        }

        PersonId person() {
            return Objects.requireNonNull(member).person();
        }
    }

    private final CallTeam team;
    private final CallWording wording;
    private final Acts acts;
    private final SearchedField<Colleague> field;

    TeamCard(CallTeam team, CallWording wording, Acts acts) {
        this.team = team;
        this.wording = wording;
        this.acts = acts;
        this.field = new SearchedField<>(
                wording.text("call.team.member"), wording.text("call.team.member-hint"), acts::colleagues);
        field.setItemLabelGenerator(this::named);
    }

    /** Leads to the field for a new member. */
    void focus() {
        field.focus();
    }

    Component card() {
        Rows rows = Rows.bare();
        team.members().forEach(member -> rows.add(row(member)));
        Card card = new Card(wording.text("call.team.heading"), wording.text("call.team.lead"), rows);
        Sentence warning = team.warning();
        if (warning != null) {
            Div note = new Div(new Span(wording.text(warning.key())));
            note.addClassNames("note", "warn");
            card.add(note);
        }
        if (team.mayName()) {
            card.add(form());
        }
        if (team.mayTakeOver()) {
            card.add(new Button(wording.text("call.take-over.act"), click -> askWhy()));
        }
        return card;
    }

    private Row row(CallTeam.Member member) {
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

    private CommandForm<NewMember> form() {
        return new CommandForm<>(NewMember.class)
                .required(NewMember::member, field)
                .submitAside(wording.text("call.team.add"), chosen -> acts.join(chosen.person()));
    }

    private String named(Colleague colleague) {
        return colleague.address().isEmpty()
                ? colleague.name()
                : colleague.name() + Formats.aside(colleague.address(), wording.language());
    }

    /** What is typed; the call checks it. */
    private record Why(String reason) {}

    private void askWhy() {
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
