/** Asking at the desk, and explaining on the contributor's pages. */
@NullMarked
package org.partnershipportal.consultation.explanation.ui;

import org.jspecify.annotations.NullMarked;
