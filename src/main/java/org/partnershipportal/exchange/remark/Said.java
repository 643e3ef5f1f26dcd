package org.partnershipportal.exchange.remark;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.moderation.HouseRule;

/** Words that an organisation has said for everyone to read, unless a moderator has hidden them by a published rule. */
@Embeddable
class Said {

    @Column(columnDefinition = "longtext")
    private String words;

    private String textLanguage;

    private Instant saidAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable HouseRule hiddenBy;

    private @Nullable Instant hiddenAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Said() {}

    Said(String words, String textLanguage, Instant at) {
        this.words = words;
        this.textLanguage = textLanguage;
        saidAt = at;
    }

    /**
     * Hides it.
     *
     * @throws NotAllowed if it is hidden
     */
    void hide(HouseRule rule, Instant at) {
        requireShown();
        hiddenBy = rule;
        hiddenAt = at;
    }

    /** Shows it again; whether it was hidden. */
    boolean reinstate() {
        boolean hidden = hiddenAt != null;
        hiddenBy = null;
        hiddenAt = null;
        return hidden;
    }

    void requireShown() {
        if (hiddenAt != null) {
            throw new NotAllowed("remark.refusal.not-shown");
        }
    }

    /** Deletes its words; nothing is hidden of it any more. */
    void delete() {
        words = "";
        reinstate();
    }

    boolean says(String text) {
        return words.equals(text);
    }

    @Nullable
    HouseRule hiddenBy() {
        return hiddenBy;
    }

    Instant at() {
        return saidAt;
    }

    LocalizedText text() {
        return new LocalizedText(words, textLanguage);
    }
}
