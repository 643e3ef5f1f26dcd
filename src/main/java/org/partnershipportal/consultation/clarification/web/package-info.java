/** Questions about calls without script and without an account. */
@NullMarked
package org.partnershipportal.consultation.clarification.web;

import org.jspecify.annotations.NullMarked;
