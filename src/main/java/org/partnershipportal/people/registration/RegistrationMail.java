package org.partnershipportal.people.registration;

import java.time.Instant;
import org.partnershipportal.ground.shared.Language;

/**
 * What the email to somebody who asked for an account needs.
 *
 * @param address where it goes
 * @param language of the email
 * @param hasAccount whether the address has an account already; its holder alone is told so
 * @param path where it leads, below the portal's address: to the making of the account, or its holder into the portal and to no
 *     page that whoever asked has chosen
 * @param goodUntil when the link ceases to be good
 */
public record RegistrationMail(String address, Language language, boolean hasAccount, String path, Instant goodUntil) {}
