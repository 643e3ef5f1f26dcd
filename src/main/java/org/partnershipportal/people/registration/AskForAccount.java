package org.partnershipportal.people.registration;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;

/**
 * Asks for an account. Nothing here depends on whether the address has one.
 *
 * @param eMail where the link goes; kept in small letters, with its domain as mail servers write it
 * @param language of the email
 * @param then the page that the person wanted, below the portal's address; empty if none
 */
@ForOwnPages
public record AskForAccount(String eMail, Language language, String then) {

    /** What the sign-in service takes as a name to sign in by. */
    private static final Pattern TAKEN_BY_SIGN_IN =
            Pattern.compile("(?=[^@]{1,64}@)[a-z0-9_'+-]+(\\.[a-z0-9_'+-]+)*@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    /** @throws InvalidInput if nobody can sign in with that address */
    public AskForAccount {
        FieldChecks checks = new FieldChecks(AskForAccount.class);
        eMail = written(checks.eMail("eMail", eMail));
        checks.that(TAKEN_BY_SIGN_IN.matcher(eMail).matches(), "eMail", "registration.problem.address");
        checks.done();
    }

    private static String written(String address) {
        int at = address.lastIndexOf('@');
        try {
            return (address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1))).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomain) {
            return address;
        }
    }
}
