package org.partnershipportal.platform.signin;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stands in for the realm's accounts: keeps what was made, and can be down or unwilling for an address. Removes nothing. */
public final class TestAccounts implements RealmAccounts {

    private static final Map<String, NewAccount> MADE = new ConcurrentHashMap<>();
    private static final Set<String> UNREACHABLE = ConcurrentHashMap.newKeySet();
    private static final Set<String> SILENT = ConcurrentHashMap.newKeySet();
    private static final Set<PersonId> LOST = ConcurrentHashMap.newKeySet();
    private static final Set<String> UNWILLING = ConcurrentHashMap.newKeySet();

    /** The account with this address, as it was made. */
    public static Optional<NewAccount> of(String address) {
        return Optional.ofNullable(MADE.get(address));
    }

    /** Whether the realm is away when an account with this address is made. */
    public static void away(String address, boolean away) {
        set(UNREACHABLE, address, away);
    }

    /** From now on the realm makes the account with this address, but its answer does not arrive. */
    public static void silent(String address) {
        SILENT.add(address);
    }

    /** Whether the realm refuses what is given for this address. */
    public static void unwilling(String address, boolean unwilling) {
        set(UNWILLING, address, unwilling);
    }

    /** From now on the person's account is gone, or has another address. */
    public static void lose(PersonId person) {
        LOST.add(person);
    }

    @Override
    public boolean has(PersonId person, String address) throws IOException {
        if (UNREACHABLE.contains(address)) {
            throw new IOException("The realm does not answer");
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The realm is asked outside any transaction");
        }
        return !LOST.contains(person);
    }

    private static void set(Set<String> all, String address, boolean in) {
        if (in) {
            all.add(address);
        } else {
            all.remove(address);
        }
    }

    @Override
    public Made make(NewAccount account) throws IOException {
        if (UNREACHABLE.contains(account.address())) {
            throw new IOException("The realm does not answer");
        }
        if (UNWILLING.contains(account.address())) {
            return Made.REFUSED;
        }
        Made made = MADE.putIfAbsent(account.address(), account) == null ? Made.MADE : Made.TAKEN;
        if (SILENT.remove(account.address())) {
            throw new IOException("The realm's answer did not arrive");
        }
        return made;
    }

    @Override
    public void remove(PersonId person) throws IOException {
        throw new IOException("The realm does not answer");
    }
}
