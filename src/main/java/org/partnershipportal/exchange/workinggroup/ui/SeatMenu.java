package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.partnershipportal.exchange.workinggroup.SeatAct;
import org.partnershipportal.exchange.workinggroup.SeatDetails;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * What the reader may do to each seat, as the record allows it; nothing where nothing is allowed.
 *
 * @param seats does it
 * @param actor who does, asked at each act
 * @param group whose seats
 * @param wording the reader's
 * @param done says what was done, and draws the page again
 */
record SeatMenu(
        Seats seats, Supplier<Actor> actor, WorkingGroupId group, WorkingGroupWording wording, Consumer<String> done) {

    /** The roles that a member can be given. */
    private static final List<SeatRole> GIVEN = List.of(SeatRole.DEPUTY, SeatRole.RAPPORTEUR, SeatRole.MEMBER);

    Component of(SeatDetails seat) {
        String name = wording.text("workinggroup.seat.menu-of", wording.name(seat));
        MenuButton menu = new MenuButton(Icon.MORE.create(), name);
        menu.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        menu.setAriaLabel(name);
        fill(menu, seat);
        return menu.isEmpty() ? new Div() : menu;
    }

    private void fill(MenuButton menu, SeatDetails seat) {
        if (seat.allows(SeatAct.GIVE_ROLE)) {
            GIVEN.stream()
                    .filter(role -> role != seat.role())
                    .filter(role -> role != SeatRole.DEPUTY || seat.group() != StakeholderGroup.GOVERNMENT)
                    .forEach(role -> menu.item(wording.text("workinggroup.seat.give", wording.text(role.key())), () -> {
                        seats.give(actor.get(), group, seat.id(), role);
                        done.accept("workinggroup.seat.given");
                    }));
        }
        if (seat.allows(SeatAct.OFFER_CHAIR)) {
            menu.item(
                    wording.text("workinggroup.seat.offer-chair"),
                    () -> Confirm.ask(
                            wording.text("workinggroup.seat.offer-chair"),
                            wording.text("workinggroup.seat.offer-chair-consequence"),
                            wording.text("workinggroup.seat.offer-chair"),
                            () -> {
                                seats.offerChair(actor.get(), group, seat.id());
                                done.accept("workinggroup.seat.chair-offered");
                            }));
        }
        if (seat.allows(SeatAct.TAKE_BACK_OFFER)) {
            menu.item(wording.text("shared.verb.withdraw-invitation"), () -> {
                seats.takeBackOffer(actor.get(), group, seat.id());
                done.accept("shared.verb.invitation-withdrawn");
            });
        }
        if (seat.allows(SeatAct.REPRESENT) && seat.sits()) {
            menu.item(
                    wording.text("workinggroup.seat.represent"),
                    () -> Confirm.ask(
                            wording.text("workinggroup.seat.represent"),
                            "",
                            wording.text("shared.verb.save"),
                            SeatFields.representative(group, seats.candidates(actor.get()), wording),
                            command -> {
                                seats.represent(actor.get(), seat.id(), command);
                                done.accept("shared.verb.saved");
                            }));
        }
        if (seat.allows(SeatAct.LEAVE)) {
            menu.item(
                    wording.text("workinggroup.seat.leave"),
                    () -> Confirm.ask(
                            wording.text("workinggroup.seat.leave"),
                            wording.text(
                                    seat.role() == SeatRole.CHAIR
                                            ? "workinggroup.seat.leave-consequence-chair"
                                            : "workinggroup.seat.leave-consequence"),
                            wording.text("workinggroup.seat.leave"),
                            SeatFields.why(wording.language()),
                            why -> {
                                seats.leave(actor.get(), group, seat.id(), why);
                                done.accept("workinggroup.seat.left");
                            }));
        }
    }
}
