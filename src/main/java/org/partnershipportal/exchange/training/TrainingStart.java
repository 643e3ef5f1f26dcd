package org.partnershipportal.exchange.training;

import java.time.Instant;

/**
 * The start of an announced training.
 *
 * @param training the training
 * @param startsAt when its first session starts
 */
public record TrainingStart(TrainingId training, Instant startsAt) {}
