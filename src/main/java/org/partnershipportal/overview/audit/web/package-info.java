/** The trail's published days, without script and without an account. */
@NullMarked
package org.partnershipportal.overview.audit.web;

import org.jspecify.annotations.NullMarked;
