package org.partnershipportal.overview.publicsite.web;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
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

    /** The reader; nobody for a visitor. Their name is read only where a page says it. */
    @ModelAttribute("reader")
    @Nullable
    SignedInReader reader() {
        return actors.person()
                .map(person -> new SignedInReader(
                        () -> persons.find(Actor.person(person), person).name()))
                .orElse(null);
    }
}
