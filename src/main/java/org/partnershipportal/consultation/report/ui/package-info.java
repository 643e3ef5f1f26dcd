/** The desk's pages of reports and outcomes, and the outcome on its contributors' pages. */
@NullMarked
package org.partnershipportal.consultation.report.ui;

import org.jspecify.annotations.NullMarked;
