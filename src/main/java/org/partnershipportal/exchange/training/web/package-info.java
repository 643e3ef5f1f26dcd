/** The pages about trainings without script. */
@NullMarked
package org.partnershipportal.exchange.training.web;

import org.jspecify.annotations.NullMarked;
