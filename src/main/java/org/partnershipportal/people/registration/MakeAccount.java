package org.partnershipportal.people.registration;

import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Makes the account that was asked for. Names and password follow the rules of the realm, which checks them once more.
 *
 * @param token of the link
 * @param firstName as the person writes it
 * @param lastName as the person writes it
 * @param password to sign in with
 * @param again the same, typed once more
 */
@ForOwnPages
public record MakeAccount(
        RegistrationId registration, String token, String firstName, String lastName, String password, String again) {

    /** The shortest password that the realm takes. */
    public static final int SHORTEST = 10;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PASSWORD = 1000;
    private static final Pattern IN_NO_NAME = Pattern.compile("[<>&\"\\u200E\\u200F]");

    /** @throws InvalidInput if a name or the password is missing or not as the realm takes it, or the two passwords differ */
    public MakeAccount {
        FieldChecks checks = new FieldChecks(MakeAccount.class);
        firstName = name(checks, "firstName", firstName);
        lastName = name(checks, "lastName", lastName);
        checks.that(!password.isEmpty(), "password", "shared.problem.missing")
                .that(password.length() >= SHORTEST, "password", "registration.problem.short", SHORTEST)
                .that(password.length() <= LONGEST_PASSWORD, "password", "registration.problem.long", LONGEST_PASSWORD)
                .that(password.equals(again), "again", "registration.problem.again");
        checks.done();
    }

    private static String name(FieldChecks checks, String field, String typed) {
        String name = checks.line(field, typed, LONGEST_NAME);
        checks.that(!IN_NO_NAME.matcher(name).find(), field, "registration.problem.name");
        return name;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "an account for " + registration;
    }
}
