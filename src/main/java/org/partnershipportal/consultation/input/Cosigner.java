package org.partnershipportal.consultation.input;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;

/** An organisation's place in a joint input, beside the lead. Its transitions are verbs of the {@link Input}. */
@Entity
@Table(name = "input_cosigners")
class Cosigner {

    /** How long the lead waits before it asks again. */
    static final Duration BETWEEN_REMINDERS = Duration.ofHours(24);

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Nullable
    @Version
    private Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CosignerPart part;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CosignerStatus status = CosignerStatus.INVITED;

    /** The frozen versions that it accepted; what is signed stays signed when a later version is frozen (R14.6). */
    @ElementCollection
    @CollectionTable(name = "input_signatures", joinColumns = @JoinColumn(name = "cosigner_id"))
    @Column(name = "text_version")
    private Set<Integer> signedVersions = new HashSet<>();

    /** Whether name or text was widened since it signed, so that it is asked whether it agrees. */
    private boolean askedAgain;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NameChoice nameChoice = NameChoice.preset();

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TextChoice textChoice = TextChoice.preset();

    private Instant invitedAt;

    /** When the lead last reminded it; {@code null} if never since it was asked. */
    private @Nullable Instant remindedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Cosigner() {}

    Cosigner(OrganisationId organisation, CosignerPart part, Instant at) {
        id = UUID.randomUUID();
        this.organisation = organisation.value();
        this.part = part;
        invitedAt = at;
    }

    void invite(CosignerPart as, Instant at) {
        become(CosignerStatus.INVITED);
        part = as;
        invitedAt = at;
        remindedAt = null;
    }

    /**
     * The lead reminds it of its signature.
     *
     * @param latest the frozen version that it is asked to sign
     * @throws NotAllowed if nothing is waited for, or it was asked or reminded within the last 24 hours
     */
    void remind(int latest, Instant at) {
        if (!owes(latest)) {
            throw new NotAllowed("input.refusal.nothing-to-remind-of");
        }
        if (!isRemindable(latest, at)) {
            throw new NotAllowed("input.refusal.reminded-already");
        }
        remindedAt = at;
    }

    /** Whether its signature of that frozen version, which is the latest, is waited for. */
    boolean owes(int latest) {
        return latest > 0 && status.isIn() && (askedAgain || !hasSigned(latest));
    }

    /** Whether the lead can remind it now: a day after it was asked or reminded. */
    boolean isRemindable(int latest, Instant at) {
        Instant last = remindedAt == null ? invitedAt : remindedAt;
        return owes(latest) && !at.isBefore(last.plus(BETWEEN_REMINDERS));
    }

    void sign(int frozen, NameChoice name, TextChoice text) {
        become(CosignerStatus.SIGNED);
        signedVersions.add(frozen);
        askedAgain = false;
        nameChoice = name;
        textChoice = text;
    }

    /** What it signed counts for a version with the same text too. */
    void carry(int signed, int same) {
        if (hasSigned(signed)) {
            signedVersions.add(same);
        }
    }

    /** @throws NotAllowed if it has answered, or nobody asks it any more */
    void requireInvited() {
        if (status != CosignerStatus.INVITED) {
            throw new NotAllowed("input.refusal.invitation-over");
        }
    }

    void close(CosignerStatus end) {
        become(end);
        signedVersions.clear();
        askedAgain = false;
    }

    /** The lead widens: what held until now goes on holding for this one, until it signs again with a wider choice. */
    void holdTo(NameChoice name, TextChoice text) {
        if (status == CosignerStatus.SIGNED) {
            narrow(name, text);
            askedAgain = true;
        }
    }

    void narrow(NameChoice name, TextChoice text) {
        nameChoice = nameChoice.narrowest(name);
        textChoice = textChoice.narrowest(text);
    }

    private void become(CosignerStatus next) {
        if (!status.canBecome(next)) {
            throw new NotAllowed("input.refusal.invitation-over");
        }
        status = next;
    }

    /** Whether it reads that frozen version: what it is asked to sign, which is the latest, or what it signed. */
    boolean reads(int frozen, int latest) {
        return frozen > 0 && status.isIn() && (frozen == latest || hasSigned(frozen));
    }

    /** Whether it stands behind that frozen version. */
    boolean hasSigned(int frozen) {
        return status == CosignerStatus.SIGNED && signedVersions.contains(frozen);
    }

    boolean isOf(OrganisationId other) {
        return organisation.equals(other.value());
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    CosignerPart part() {
        return part;
    }

    CosignerStatus status() {
        return status;
    }

    boolean isAskedAgain() {
        return askedAgain;
    }

    NameChoice nameChoice() {
        return nameChoice;
    }

    TextChoice textChoice() {
        return textChoice;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    @Nullable
    Instant remindedAt() {
        return remindedAt;
    }
}
