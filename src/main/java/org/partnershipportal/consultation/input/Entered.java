package org.partnershipportal.consultation.input;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;

/**
 * How an input that the report team entered was received: in what way, on which day, whose it is, what that contributor
 * agreed to, and who entered it (R14.13). Its texts are encrypted.
 */
@Embeddable
class Entered {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "entered_origin")
    private EntryOrigin origin;

    @Column(name = "entered_day")
    private LocalDate day;

    @Column(name = "entered_by")
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID by;

    @Column(name = "entered_reference", columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText reference;

    @Column(name = "entered_reference_mark")
    @SuppressWarnings("UnusedVariable") // the same letter is found by it
    private @Nullable String referenceMark;

    @Column(name = "entered_holder", columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText holder;

    @Column(name = "entered_holder_mark")
    @SuppressWarnings("UnusedVariable") // the same holder is found by it
    private @Nullable String holderMark;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "entered_group")
    private @Nullable StakeholderGroup stakeholderGroup;

    @Column(name = "entered_country")
    private @Nullable String country;

    @Column(name = "entered_consent", columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText consent;

    @Column(name = "entered_late", columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText late;

    @Column(name = "entered_end_day")
    private @Nullable LocalDate endDay;

    @Column(name = "entered_end", columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText end;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Entered() {}

    /**
     * Of an input that is about to be typed.
     *
     * @param input whose it becomes
     * @param marks by what the same letter is found
     * @param by who enters it
     */
    Entered(EnterInput command, UUID input, EntryMarks marks, PersonId by) {
        CallId call = command.call();
        origin = command.origin();
        day = command.day();
        this.by = by.value();
        reference = secret(call, input, "reference", command.reference());
        referenceMark = marks.reference();
        holder = secret(call, input, "holder", command.holder());
        holderMark = marks.holder();
        if (command.organisation() == null) {
            stakeholderGroup = command.group();
            country = command.country() == null ? null : command.country().iso3();
        }
        consent = secret(call, input, "consent", command.consent());
        late = secret(call, input, "late", command.late());
    }

    private static @Nullable SecretText secret(CallId call, UUID input, String column, String text) {
        return text.isEmpty() ? null : SecretText.of(call.value(), place(input, column), text);
    }

    private static Place place(UUID input, String column) {
        return Place.of("input_inputs.entered_" + column, input);
    }

    private static String text(@Nullable SecretText secret, UUID input, String column) {
        return secret == null ? "" : secret.text(place(input, column));
    }

    /**
     * Keeps that the holder took the consent back.
     *
     * @throws InvalidInput if that was in the future, or before it came
     */
    void end(EndEntered command, CallId call, LocalDate today) {
        if (command.day().isAfter(today)) {
            throw new InvalidInput(Problem.of("day", "input.problem.day-in-future"));
        }
        if (command.day().isBefore(day)) {
            throw new InvalidInput(Problem.of("day", "input.problem.day-before-it-came"));
        }
        endDay = command.day();
        end = secret(call, command.input().value(), "end", command.reason());
    }

    /** With the text goes what was said about it; origin and day stay, as the receipt has them. */
    void forget() {
        reference = null;
        referenceMark = null;
        holder = null;
        holderMark = null;
        consent = null;
        late = null;
        end = null;
        stakeholderGroup = null;
        country = null;
    }

    /**
     * Keeps why it is submitted after the deadline, where that was not said when it was started.
     *
     * @throws InvalidInput if nobody says why
     */
    void late(String reason, CallId call, UUID input) {
        if (late == null) {
            if (reason.isEmpty()) {
                throw new InvalidInput(Problem.of("late", "input.problem.why-late"));
            }
            late = secret(call, input, "late", reason);
        }
    }

    /** Whether this person entered it. */
    boolean isBy(@Nullable PersonId person) {
        return person != null && by.equals(person.value());
    }

    EnteredDetails details(UUID input) {
        return new EnteredDetails(
                origin,
                day,
                new PersonId(by),
                text(reference, input, "reference"),
                text(holder, input, "holder"),
                stakeholderGroup,
                country == null ? null : new CountryCode(country),
                text(consent, input, "consent"),
                text(late, input, "late"),
                endDay,
                text(end, input, "end"));
    }

    EntryOrigin origin() {
        return Objects.requireNonNull(origin);
    }
}
