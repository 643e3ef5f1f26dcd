/** The pages about organisations. */
@NullMarked
package org.partnershipportal.people.organisation.ui;

import org.jspecify.annotations.NullMarked;
