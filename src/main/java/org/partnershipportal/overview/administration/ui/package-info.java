/** The administrator's pages. */
@NullMarked
package org.partnershipportal.overview.administration.ui;

import org.jspecify.annotations.NullMarked;
