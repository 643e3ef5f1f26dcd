package org.partnershipportal.overview.notification;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's notices and emails, and what they have chosen to be notified of. */
@Component
class NotificationData implements PersonalData {

    /** Tables of what a person chose, with the column that names them; children first. */
    private static final List<String> CHOICES = List.of(
            "notification_themes WHERE person",
            "notification_theme_plans WHERE id",
            "notification_follows WHERE person",
            "notification_mail_plans WHERE id");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    NotificationData(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public String part() {
        return "notifications";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        PersonId person = actor.person();
        if (person == null || actor.kind() != Actor.Kind.PERSON) {
            return;
        }
        record Told(
                String message, Instant toldAt, @Nullable Instant readAt) {}
        for (Told told : jdbc.sql("SELECT message, told_at, read_at FROM notification_notices WHERE person = :person"
                        + " ORDER BY told_at, id")
                .param("person", person)
                .query(Told.class)
                .list()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("notice", told.message());
            fields.put("at", told.toldAt());
            if (told.readAt() != null) {
                fields.put("readAt", told.readAt());
            }
            to.record(fields);
        }
        record Sent(String status, Instant madeAt) {}
        for (Sent sent : jdbc.sql("SELECT status, made_at FROM notification_letters WHERE person = :person"
                        + " ORDER BY made_at, id")
                .param("person", person)
                .query(Sent.class)
                .list()) {
            to.record(Map.of("email", sent.status(), "at", sent.madeAt()));
        }
        List<String> themes = jdbc.sql("SELECT theme FROM notification_themes WHERE person = :person ORDER BY theme")
                .param("person", person)
                .query(String.class)
                .list();
        List<String> choices = jdbc.sql("SELECT choices FROM notification_mail_plans WHERE id = :person")
                .param("person", person)
                .query(String.class)
                .list();
        if (!themes.isEmpty() || !choices.isEmpty()) {
            to.record(Map.of("themes", themes, "emailChoices", choices));
        }
        List<String> follows = jdbc.sql(
                        "SELECT followed FROM notification_follows WHERE person = :person ORDER BY followed")
                .param("person", person)
                .query(String.class)
                .list();
        if (!follows.isEmpty()) {
            to.record(Map.of("follows", follows));
        }
    }

    @Override
    public List<Consequence> consequences(PersonId person) {
        return List.of(Consequence.of(
                "notification.erasure.notices",
                jdbc.sql("SELECT COUNT(*) FROM notification_notices WHERE person = :person")
                        .param("person", person)
                        .query(Long.class)
                        .single()));
    }

    @Override
    public void erase(PersonId person, ActorRef by, Instant at) {
        int notices = delete("notification_notices WHERE person", person);
        int letters = delete("notification_letters WHERE person", person);
        CHOICES.forEach(rows -> delete(rows, person));
        if (notices + letters > 0) {
            events.publishEvent(new NotificationEvent.NoticesErased(person, notices, letters, by, at));
        }
    }

    private int delete(String rows, PersonId person) {
        return jdbc.sql("DELETE FROM " + rows + " = :person")
                .param("person", person)
                .update();
    }
}
