package org.partnershipportal.overview.audit;

/**
 * A row with its place in the chain.
 *
 * @param place from 1
 * @param hash the chain's head with this row, as stored
 */
record SealedRow(long place, String hash, TrailRow row) {}
