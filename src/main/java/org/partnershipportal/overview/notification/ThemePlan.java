package org.partnershipportal.overview.notification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.overview.notification.NotificationEvent.ThemesChosen;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The themes on which a person wants to be notified of calls; none until some are chosen. */
@Entity
@Table(name = "notification_theme_plans")
class ThemePlan extends AbstractAggregateRoot<ThemePlan> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    private boolean everyTheme;

    @ElementCollection
    @CollectionTable(name = "notification_themes", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ThemePlan() {}

    ThemePlan(PersonId person) {
        this.id = person.value();
    }

    ChosenThemes chosen() {
        return new ChosenThemes(everyTheme, themes);
    }

    /** Chooses; what is chosen already leaves no trace, and the trail learns how many, not which. */
    void choose(ChosenThemes wanted, ActorRef by, Instant now) {
        if (!chosen().equals(wanted)) {
            everyTheme = wanted.every();
            themes.retainAll(wanted.themes());
            themes.addAll(wanted.themes());
            registerEvent(new ThemesChosen(new PersonId(id), everyTheme, themes.size(), by, now));
        }
    }
}
