/** The pages about trainings. */
@NullMarked
package org.partnershipportal.exchange.training.ui;

import org.jspecify.annotations.NullMarked;
