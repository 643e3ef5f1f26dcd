package org.partnershipportal.platform.signin;

/**
 * An account to be made.
 *
 * @param address confirmed, and the name to sign in by
 * @param firstName of its holder
 * @param lastName of its holder
 * @param password as its holder chose it; goes to the realm and is kept nowhere here
 */
public record NewAccount(String address, String firstName, String lastName, String password) {

    /** Nothing of it. */
    @Override
    public String toString() {
        return "a new account";
    }
}
