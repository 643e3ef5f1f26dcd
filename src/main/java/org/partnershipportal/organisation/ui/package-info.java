/** The pages about organisations. */
@NullMarked
package org.partnershipportal.organisation.ui;

import org.jspecify.annotations.NullMarked;
