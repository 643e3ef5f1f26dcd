/** The pages of challenges. */
@NullMarked
package org.partnershipportal.exchange.challenge.ui;

import org.jspecify.annotations.NullMarked;
