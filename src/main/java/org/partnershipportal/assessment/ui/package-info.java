/** The desk's pages of inputs, and what became of them on their contributors' pages. */
@NullMarked
package org.partnershipportal.assessment.ui;

import org.jspecify.annotations.NullMarked;
