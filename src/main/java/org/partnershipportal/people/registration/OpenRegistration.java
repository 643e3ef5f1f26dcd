package org.partnershipportal.people.registration;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What the bearer of a valid link sees.
 *
 * @param address for which the account is
 * @param wanted the page that the person wanted, below the portal's address; empty if none
 * @param perhapsMade whether the realm did not answer when the account was made before, so that it may be there
 */
@ForOwnPages
public record OpenRegistration(String address, String wanted, boolean perhapsMade) {}
