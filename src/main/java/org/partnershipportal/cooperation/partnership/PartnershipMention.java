package org.partnershipportal.cooperation.partnership;

import org.partnershipportal.ground.shared.LocalizedText;

/**
 * What records that are linked to a partnership say of it.
 *
 * @param id the partnership
 * @param number by which people name it
 * @param title in the writer's language
 * @param over key of its status if nothing changes any more; empty otherwise
 */
public record PartnershipMention(PartnershipId id, String number, LocalizedText title, String over) {}
