/** Explaining without script; of a sealed input under its code. */
@NullMarked
package org.partnershipportal.consultation.explanation.web;

import org.jspecify.annotations.NullMarked;
