/** The pages without script about working groups. */
@NullMarked
package org.partnershipportal.exchange.workinggroup.web;

import org.jspecify.annotations.NullMarked;
