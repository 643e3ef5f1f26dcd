/** The desk's pages of inputs, and what became of them on their contributors' pages. */
@NullMarked
package org.partnershipportal.consultation.assessment.ui;

import org.jspecify.annotations.NullMarked;
