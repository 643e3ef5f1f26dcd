package org.partnershipportal.overview.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.overview.notification.NotificationEvent.MailChoiceChanged;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** How a person wants to be emailed, kind by kind. */
@Entity
@Table(name = "notification_mail_plans")
class MailPlan extends AbstractAggregateRoot<MailPlan> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    /** Only what was chosen, such as {@code DECISION=WEEKLY MEMBERSHIP=NEVER}. */
    private String choices = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MailPlan() {}

    MailPlan(PersonId person) {
        this.id = person.value();
    }

    Frequency of(NoticeKind kind) {
        return chosen().getOrDefault(kind, Frequency.DAILY);
    }

    /** All kinds with what was chosen or is the default. */
    Map<NoticeKind, Frequency> all() {
        Map<NoticeKind, Frequency> all = new EnumMap<>(NoticeKind.class);
        Arrays.stream(NoticeKind.values()).forEach(kind -> all.put(kind, of(kind)));
        return all;
    }

    /** Chooses; what is chosen already leaves no trace. */
    void choose(Map<NoticeKind, Frequency> wanted, ActorRef by, Instant now) {
        Map<NoticeKind, Frequency> before = all();
        Map<NoticeKind, Frequency> after = new EnumMap<>(before);
        after.putAll(wanted);
        choices = after.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .collect(Collectors.joining(" "));
        wanted.forEach((kind, frequency) -> {
            if (before.get(kind) != frequency) {
                registerEvent(new MailChoiceChanged(new PersonId(id), kind, frequency, by, now));
            }
        });
    }

    private Map<NoticeKind, Frequency> chosen() {
        Map<NoticeKind, Frequency> chosen = new EnumMap<>(NoticeKind.class);
        Arrays.stream(choices.split(" ", -1))
                .filter(choice -> !choice.isEmpty())
                .map(choice -> choice.split("=", 2))
                .forEach(choice -> chosen.put(NoticeKind.valueOf(choice[0]), Frequency.valueOf(choice[1])));
        return chosen;
    }
}
