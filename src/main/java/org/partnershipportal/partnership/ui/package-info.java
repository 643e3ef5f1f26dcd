/** The pages about partnerships. */
@NullMarked
package org.partnershipportal.partnership.ui;

import org.jspecify.annotations.NullMarked;
