package org.partnershipportal.consultation.call;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.PersonId;

/**
 * A person of the secretariat who can join a report team.
 *
 * @param person who
 * @param name as they gave it to Keycloak
 * @param address tells two of the same name apart; empty for everyone else
 */
@ForOwnPages
public record Colleague(PersonId person, String name, String address) {}
