/** The pages about partnerships. */
@NullMarked
package org.partnershipportal.cooperation.partnership.ui;

import org.jspecify.annotations.NullMarked;
