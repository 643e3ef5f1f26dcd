/** The desk's page of outcomes, and the outcome on its contributors' pages. */
@NullMarked
package org.partnershipportal.consultation.outcome.ui;

import org.jspecify.annotations.NullMarked;
