/** The pages of the desk on which a report is written and cleared. */
@NullMarked
package org.partnershipportal.consultation.report.ui;

import org.jspecify.annotations.NullMarked;
