/** What a report made of an input, where its contributors read without script. */
@NullMarked
package org.partnershipportal.consultation.outcome.web;

import org.jspecify.annotations.NullMarked;
