package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells the pages without script who is signed in, so that they lead into the application and do not ask to sign in again. A
 * page that was made for a person is never kept: only what is asked for without a cookie is ({@link KeptPages}).
 */
@ControllerAdvice(annotations = PlainPages.class)
class ReaderOnPages {

    private final Actors actors;
    private final Persons persons;

    ReaderOnPages(Actors actors, Persons persons) {
        this.actors = actors;
        this.persons = persons;
    }

    /** The reader; nobody for a visitor. Their name is read where a page says it, once in a session: each sign-in brings it. */
    @ModelAttribute("reader")
    @Nullable
    SignedInReader reader(HttpServletRequest request) {
        return actors.person()
                .map(person -> new SignedInReader(() -> name(person, request)))
                .orElse(null);
    }

    private String name(PersonId person, HttpServletRequest request) {
        String key = ReaderOnPages.class.getName() + " " + person;
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(key) instanceof String known) {
            return known;
        }
        String name = persons.find(Actor.person(person), person).name();
        if (session != null) {
            session.setAttribute(key, name);
        }
        return name;
    }
}
