package org.partnershipportal.consultation.input.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.FormPreview;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.InputRow;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.FormToken;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignedOut;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Tells at each request whose input somebody is writing: the holder of the session's sealed input, or the signed-in
 * person, alone or for the organisation whose input it is. What is not theirs is not found (R0.1).
 */
@Component
public class Contributors {

    private final Actors actors;
    private final Sessions sessions;
    private final Calls calls;
    private final Inputs inputs;
    private final Answers answers;
    private final InputPages pages;

    Contributors(Actors actors, Sessions sessions, Calls calls, Inputs inputs, Answers answers, InputPages pages) {
        this.actors = actors;
        this.sessions = sessions;
        this.calls = calls;
        this.inputs = inputs;
        this.answers = answers;
        this.pages = pages;
    }

    /** The call of an address. */
    CallDetails call(String id) {
        return calls.details(Actor.visitor(), CallId.parse(id).orElseThrow(NotFound::new));
    }

    /** The call of an address of before, which had its code. */
    CallDetails callOfCode(String code) {
        return calls.details(Actor.visitor(), CallCode.parse(code).orElseThrow(NotFound::new));
    }

    /** Signs whoever is signed in out, here and at Keycloak, so that a sealed input can follow. */
    void signOut() {
        sessions.end();
    }

    /** Whether somebody is signed in. */
    boolean signedIn() {
        return actors.person().isPresent();
    }

    /** The moment of this request, for words such as "three days left". */
    Instant now() {
        return actors.now();
    }

    /**
     * The input of an address.
     *
     * @param below what follows it there
     * @throws SignedOut if it would have to be somebody's, and nobody is signed in
     * @throws NotFound if it is not the reader's
     */
    public Answering answering(Visit visit, String below) {
        return answering(visit, below, answers::page);
    }

    /**
     * The same with what one of its pages says, which the template knows as {@code p}.
     *
     * @param read reads it for the one who acts
     */
    Answering answering(Visit visit, String below, BiFunction<Actor, InputId, ? extends InputPage> read) {
        String reference = visit.input();
        boolean sealed = reference.equals(Answering.SEALED);
        if (sealed && signedIn()) {
            throw new NotFound();
        }
        InputId id = sealed
                ? SealedSession.input(visit.request()).orElseThrow(NotFound::new)
                : InputId.parse(reference).orElseThrow(NotFound::new);
        Actor actor = sealed ? Actor.bearer(id.ref()) : whose(id);
        return shown(
                visit,
                Answering.PAGES + "/" + reference,
                below,
                actor,
                read.apply(actor, id),
                sealed ? null : actors.reader().zone());
    }

    /**
     * The form of a call, previewed by the signed-in person; the template knows its sentences as {@code told}.
     *
     * @param below what follows it in the address
     * @param shown its page
     * @throws NotFound where nobody is signed in
     */
    Answering previewing(Visit visit, FormPreview form, String below, InputPage shown) {
        visit.model().addAttribute("told", form.told());
        return shown(
                visit,
                CallLinks.plainPreview(form.call().code()),
                below,
                previewer(),
                shown,
                actors.reader().zone());
    }

    /** Who writes calls, if the signed-in person does. */
    Actor previewer() {
        if (!signedIn()) {
            throw new NotFound();
        }
        return actors.current(Acting.STAFF);
    }

    private Answering shown(
            Visit visit, String place, String below, Actor actor, InputPage shown, @Nullable ZoneId zone) {
        FormToken.begin(visit.request());
        Model model = visit.model();
        Answering answering =
                new Answering(Page.show(model, visit.lang(), place + below), actor, shown, place, zone, now());
        model.addAttribute("a", answering);
        model.addAttribute("p", shown);
        model.addAttribute("faults", Faults.NONE);
        return answering;
    }

    /**
     * The same of one of its questions.
     *
     * @throws NotFound too if it is not asked
     */
    Answering asked(Visit visit, String question) {
        QuestionKey key = QuestionKey.parse(question).orElseThrow(NotFound::new);
        return answering(visit, "/questions/" + key, (actor, id) -> pages.question(actor, id, key));
    }

    /** For whom the signed-in person acts where this input is concerned. */
    private Actor whose(InputId id) {
        PersonId person = actors.person().orElseThrow(SignedOut::new);
        Set<OrganisationId> theirs = actors.memberships().stream()
                .map(membership -> new OrganisationId(membership.organisation()))
                .collect(Collectors.toSet());
        return inputs.actingFor(Actor.person(person), theirs, id)
                .map(actors::current)
                .orElseThrow(NotFound::new);
    }

    /** Everyone for whom the signed-in person can act, with their inputs to the call; oneself last. */
    List<Seat> seats(CallDetails call) {
        List<Seat> seats = new ArrayList<>();
        for (Membership membership : actors.memberships()) {
            seats.add(seat(call, Acting.organisation(membership.organisation()), membership.name()));
        }
        seats.add(seat(call, Acting.ME, null));
        return List.copyOf(seats);
    }

    private Seat seat(CallDetails call, Acting acting, @Nullable String name) {
        Actor actor = actors.current(acting);
        return new Seat(acting, actor, name, inputs.oursTo(actor, call.id()).rows());
    }

    /** The actor of a segment that a form carries. */
    Actor actor(String segment) {
        return actors.current(Acting.parse(segment).orElseThrow(NotFound::new));
    }

    /** All inputs of some seats. */
    static Stream<InputRow> inputs(List<Seat> seats) {
        return seats.stream().flatMap(seat -> seat.inputs().stream());
    }

    /**
     * One for whom somebody can act.
     *
     * @param acting for whom
     * @param actor the actor then
     * @param name the organisation's name; {@code null} for oneself
     * @param inputs what there is to the call, the latest first
     */
    record Seat(Acting acting, Actor actor, @Nullable String name, List<InputRow> inputs) {}
}
