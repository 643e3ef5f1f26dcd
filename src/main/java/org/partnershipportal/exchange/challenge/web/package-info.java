/** The pages without script of challenges. */
@NullMarked
package org.partnershipportal.exchange.challenge.web;

import org.jspecify.annotations.NullMarked;
