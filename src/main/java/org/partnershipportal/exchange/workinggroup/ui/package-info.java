/** The signed-in pages about working groups. */
@NullMarked
package org.partnershipportal.exchange.workinggroup.ui;

import org.jspecify.annotations.NullMarked;
