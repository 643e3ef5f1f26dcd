package org.partnershipportal.overview.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.springframework.data.domain.Persistable;

/**
 * A draft with a deadline of its own, remembered until that has passed: its reminders do not depend on its call's
 * deadline. Sealed ones are never among them (R14.8).
 */
@Entity
@Table(name = "notification_extended_drafts")
class ExtendedDraft implements Persistable<UUID> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID callId;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ExtendedDraft() {}

    ExtendedDraft(InputId input, CallId call) {
        id = input.value();
        callId = call.value();
        isNew = true;
    }

    InputId input() {
        return new InputId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
