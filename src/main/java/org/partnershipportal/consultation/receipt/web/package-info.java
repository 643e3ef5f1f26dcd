/** Checking a receipt without script and without an account. */
@NullMarked
package org.partnershipportal.consultation.receipt.web;

import org.jspecify.annotations.NullMarked;
